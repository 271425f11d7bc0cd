import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundledSchemas } from './scripts/vite/bundledSchemas'
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy'
import { preloadFirstView } from './scripts/vite/preloadFirstView'

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
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
  },
})
