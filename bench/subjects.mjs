/** What is measured: the app, and what it is measured against. */
export const SUBJECTS = {
  branchpoint: {
    name: 'Branchpoint',
    fit: 'Fit the tree to the stage',
    expand: 'Expand all',
    address: ({ file, nodes, place }) => `/?src=${file}#/src-bench-${nodes}/map${placeOf(place)}`,
    begun: 'branchpoint:source',
    view: viewOfApp,
  },
  canvas: peer('canvas'),
  markmap: peer('markmap'),
}

function peer(name) {
  return {
    name,
    fit: 'Fit',
    expand: 'Expand all',
    address: ({ file, place, view }) =>
      `/peers/${name}.html?${new URLSearchParams({ src: file, ...place, ...view })}`,
    begun: 'bench:source',
  }
}

function placeOf({ level, focus, except }) {
  const node = focus === undefined ? '' : `/${focus}`
  return `${node}?open=${level}${except === undefined ? '' : `&except=${except}`}`
}

/** The stage of the app and where its camera stands, for the peers to draw just the same. */
function viewOfApp(page) {
  return page.evaluate(() => {
    const stage = document.querySelector('.react-flow')
    const { transform } = window.getComputedStyle(document.querySelector('.react-flow__viewport'))
    const { a: zoom, e: x, f: y } = new DOMMatrix(transform)
    return { width: stage.clientWidth, height: stage.clientHeight, zoom, x, y }
  })
}

/**
 * Opens a generated file and waits for the first frame that shows it: how long that took from when
 * the text of the file was there.
 */
export async function openSubject(page, { origin, subject, nodes, place, view }) {
  const file = fileOf(nodes)
  await page.goto(origin + subject.address({ file, nodes, place, view }))
  return page.evaluate(async (begun) => {
    const endMs = await window.bench.shown
    const begunMs = performance.getEntriesByName(begun).at(-1)?.startTime
    if (begunMs === undefined) throw new Error(`nothing marked "${begun}"`)
    return endMs - begunMs
  }, subject.begun)
}

/**
 * How long the running app takes to draw a tree that it has read: from the link to the frame. A
 * peer has its code there before it is given a file, and checks nothing; so this is the app's
 * figure that compares with a peer's, once the peer's plain `JSON.parse` is added to it.
 */
export async function redraw(page, { origin, nodes, place }) {
  const file = fileOf(nodes)
  const address = (level) => SUBJECTS.branchpoint.address({ file, nodes, place: level })
  // Another address with the same query would not load the page anew.
  await page.goto('about:blank')
  await page.goto(origin + address({ level: 0 }))
  await page.evaluate(() => window.bench.shown)
  await page.evaluate(() => {
    window.location.hash = '#/library'
  })
  await page.locator('.react-flow').waitFor({ state: 'detached' })
  return page.evaluate(
    async ({ source, hash }) => {
      const text = await (await fetch(source)).text()
      const startMs = performance.now()
      JSON.parse(text)
      const parsedMs = performance.now()
      const shown = window.bench.frameThatShows(() => window.bench.subject().isShown())
      const linkedMs = performance.now()
      window.location.hash = hash
      return (await shown) - linkedMs + parsedMs - startMs
    },
    { source: file, hash: new URL(address(place), origin).hash },
  )
}

function fileOf(nodes) {
  return `/bench-files/${nodes}.dx.json`
}
