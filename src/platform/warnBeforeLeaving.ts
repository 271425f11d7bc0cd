/** Lets the browser ask before the page is left, as long as there is something to lose. */
export function warnBeforeLeaving(hasSomethingToLose: boolean) {
  if (hasSomethingToLose) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault()
}
