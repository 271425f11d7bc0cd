import './peer.css'

/**
 * What a peer is to show, from its address: the text of the file, how far it is open, and the
 * stage and the view that the app had for the same file. The face is loaded before the text is
 * handed over, so that what follows is the peer's own work alone.
 */
export async function begin() {
  const query = new URLSearchParams(window.location.search)
  const number = (name) => Number(query.get(name))
  const faces = ['400 12.5px "Inter Variable"', '620 15px "Inter Variable"']
  const [text] = await Promise.all([
    fetch(query.get('src')).then((response) => response.text()),
    ...faces.map((face) => document.fonts.load(face)),
  ])
  return {
    text,
    level: number('level'),
    closed: query.get('except'),
    focus: query.get('focus'),
    width: number('width'),
    height: number('height'),
    view: { x: number('x'), y: number('y'), zoom: number('zoom') },
  }
}
