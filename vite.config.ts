import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundledSchemas } from './scripts/vite/bundledSchemas'
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy'
import { preloadFirstView } from './scripts/vite/preloadFirstView'

/** The tests of what holds no state. */
const PURE = [
  'tests/unit/{domain,bench,scripts}/**/*.test.ts',
  'tests/content/**/*.test.ts',
] as const

type ModuleInfo = { importedIds: readonly string[] } | null

let inFirstView: Set<string> | undefined

/** The name of the one file for all that `src/main.tsx` imports, by way of others too. */
function firstView(
  id: string,
  modules: { getModuleInfo: (id: string) => ModuleInfo },
): string | null {
  inFirstView ??= importedBy(fileURLToPath(new URL('src/main.tsx', import.meta.url)))
  return inFirstView.has(id) ? 'start' : null

  function importedBy(from: string, seen = new Set<string>()): Set<string> {
    for (const next of modules.getModuleInfo(from)?.importedIds ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      importedBy(next, seen)
    }
    return seen
  }
}

export default defineConfig({
  // Any static host and any sub-path: all addresses are relative and all routes are in the hash.
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  plugins: [react(), tailwindcss(), bundledSchemas(), contentSecurityPolicy(), preloadFirstView()],
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the page needs from the start comes in one file, not in one for each set of views
        // that also use a part of it.
        codeSplitting: { groups: [{ name: firstView }] },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [...PURE],
          // What is pure leaves nothing behind: its files share one world, which is much quicker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...PURE],
        },
      },
    ],
  },
})
