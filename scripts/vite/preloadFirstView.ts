import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite'

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/**
 * Asks at once for what the first view will need anyway: the face of the interface, and, where the
 * screen is wide enough for it, the map.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'branchpoint:preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.keys(bundle)
        const face = files.find((file) => /inter-latin-wght-.*\.woff2$/.test(file))
        const map = files.find((file) => /MapView-.*\.js$/.test(file))
        if (!face || !map) throw new Error('The face or the map is missing from the build')
        // What the page asks for anyway is not asked for twice.
        const needed = [map, ...importsOf(bundle, map)].filter((file) => !html.includes(file))
        return [
          tag({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${face}` }),
          ...needed.map((file) =>
            tag({ rel: 'modulepreload', media: '(min-width: 768px)', href: `./${file}` }),
          ),
        ]
      },
    },
  }
}

/** All that a file of the build imports, by way of others too: a browser would find it late. */
function importsOf(bundle: Bundle, file: string, seen = new Set<string>()): string[] {
  const chunk = bundle[file]
  for (const next of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (seen.has(next)) continue
    seen.add(next)
    importsOf(bundle, next, seen)
  }
  return [...seen]
}

function tag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' }
}
