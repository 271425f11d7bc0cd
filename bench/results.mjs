import { median, quantile } from './stats.mjs'

/** All measured figures: one list of repetitions for each subject, size and figure. */
export class Results {
  #repetitions = new Map()

  add(subject, nodes, figures) {
    const key = `${subject}@${nodes}`
    this.#repetitions.set(key, [...(this.#repetitions.get(key) ?? []), figures])
  }

  /** The repetitions of a figure; of frame times, `share` picks one value of each repetition. */
  values(subject, nodes, figure, share) {
    return (this.#repetitions.get(`${subject}@${nodes}`) ?? [])
      .map((figures) => figures[figure])
      .filter((value) => value !== undefined)
      .map((value) => (share === undefined ? value : quantile(value, share)))
  }

  /** Nothing when it was not measured. */
  median(subject, nodes, figure, share) {
    const values = this.values(subject, nodes, figure, share)
    return values.length === 0 ? undefined : median(values)
  }

  /** Ours divided by a peer's, at the same size in the same run. */
  ratio(peer, nodes, figure, share) {
    const ours = this.median('branchpoint', nodes, figure, share)
    const theirs = this.median(peer, nodes, figure, share)
    return ours === undefined || !theirs ? undefined : ours / theirs
  }
}
