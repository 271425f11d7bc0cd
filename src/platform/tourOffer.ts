const KEY = 'branchpoint-tour'

/** Whether the first ten minutes were declined on this device, or are behind one. */
export function isTourOver(): boolean {
  try {
    return window.localStorage.getItem(KEY) === 'over'
  } catch {
    return false
  }
}

export function keepTourOver() {
  try {
    window.localStorage.setItem(KEY, 'over')
  } catch {
    // It is a convenience: without it the line is there again next time.
  }
}
