const KEY = 'branchpoint-catch-up'

/** What this device keeps of the way to catch up with cards that was chosen. */
export function readCatchUp(): { perDay: number; lastDay: number } | undefined {
  try {
    const { perDay, lastDay } = JSON.parse(window.localStorage.getItem(KEY) ?? '{}')
    return Number.isInteger(perDay) && Number.isInteger(lastDay) ? { perDay, lastDay } : undefined
  } catch {
    // A device that keeps nothing, or something that is no JSON: none was chosen.
    return undefined
  }
}

/** Forgets the way to catch up that was chosen. */
export function dropCatchUp() {
  try {
    window.localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

export function keepCatchUp(catchUp: { perDay: number; lastDay: number }) {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(catchUp))
  } catch {
    // It is a convenience: without it the limit is what the settings say.
  }
}
