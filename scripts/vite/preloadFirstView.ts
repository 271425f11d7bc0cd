import type { HtmlTagDescriptor, Plugin } from 'vite'

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
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle)
        const face = files.find((file) => /inter-latin-wght-.*\.woff2$/.test(file))
        const map = files.find((file) => /MapView-.*\.js$/.test(file))
        if (!face || !map) throw new Error('The face or the map is missing from the build')
        return [
          tag({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${face}` }),
          tag({ rel: 'modulepreload', media: '(min-width: 768px)', href: `./${map}` }),
        ]
      },
    },
  }
}

function tag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' }
}
