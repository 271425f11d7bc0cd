import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What hosts send compressed. */
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg'])

const packedFiles = new Map()

/** A file as it is sent, compressed once. */
function packed(file) {
  const known = packedFiles.get(file) ?? gzipSync(readFileSync(file))
  packedFiles.set(file, known)
  return known
}

/**
 * Serves folders as one origin, each under its own path; the first that has a file gives it.
 *
 * @param {Record<string, string>} folders by the path that they stand under, such as `/peers/`
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(folders) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const file = fileOf(decodeURIComponent(pathname), folders)
    if (file === undefined) return response.writeHead(404).end()
    const kind = extname(file)
    const isPacked = PACKED.has(kind)
    response.writeHead(200, {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
    return response.end(isPacked ? packed(file) : readFileSync(file))
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function fileOf(pathname, folders) {
  const [path, folder] = Object.entries(folders).find(
    ([under]) => under !== '/' && pathname.startsWith(under),
  ) ?? ['/', folders['/']]
  const inside = normalize(`/${pathname.slice(path.length)}`)
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
