import { savedVisits, type Visit, type Visits } from '@/domain/library/visits'

const KEY = 'branchpoint-visits'

/** Where the person last was in each schema, as far as this device knows. */
export function readVisits(): Visits {
  try {
    return savedVisits(JSON.parse(window.localStorage.getItem(KEY) ?? '{}'))
  } catch {
    // A device that keeps nothing, or something that is no JSON: nobody was anywhere.
    return {}
  }
}

/** Keeps where the person is; what other tabs keep of other schemas stays. */
export function keepVisit(schema: string, visit: Visit) {
  save({ ...readVisits(), [schema]: visit })
}

export function forgetVisit(schema: string) {
  const { [schema]: _gone, ...others } = readVisits()
  save(others)
}

function save(visits: Visits) {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(visits))
  } catch {
    // It is a convenience: without it one starts at the root.
  }
}
