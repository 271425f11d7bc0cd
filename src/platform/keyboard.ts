/** Whether the keyboard has a ⌘ key, which does there what Ctrl does elsewhere. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}
