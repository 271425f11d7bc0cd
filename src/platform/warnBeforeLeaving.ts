/** What would be lost when the page is left: texts that are being mended, or what is not kept. */
type AtRisk = 'edits' | 'unkept'

const atRisk = new Set<AtRisk>()

/** Lets the browser ask before the page is left, as long as there is something to lose. */
export function warnBeforeLeaving(what: AtRisk, isAtRisk: boolean) {
  if (isAtRisk) atRisk.add(what)
  else atRisk.delete(what)
  if (atRisk.size > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault()
}
