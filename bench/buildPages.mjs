import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Builds the pages of the peers into a folder, as the app is built: minified, in one origin. */
export function buildPeers(outDir) {
  return buildPages('peers', outDir, {
    build: {
      rolldownOptions: {
        input: ['canvas.html', 'markmap.html'].map((name) => join(HERE, 'peers', name)),
      },
      target: 'esnext',
    },
  })
}

/** Builds the least page that React and React Flow make. */
export function buildFloor(outDir) {
  return buildPages('floor', outDir, { plugins: [react()] })
}

function buildPages(folder, outDir, config) {
  return build({
    configFile: false,
    root: join(HERE, folder),
    base: './',
    logLevel: 'error',
    ...config,
    build: { ...config.build, outDir, emptyOutDir: true },
  })
}
