const PATIENCE_MS = 1500

/** Resolves when the browser has painted what it had to and has time to spare. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; a moment is long enough for a paint.
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
    } else {
      setTimeout(resolve, 200)
    }
  })
}
