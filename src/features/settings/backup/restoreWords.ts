import type { RestorePlan } from '@/domain/backup/restorePlan'

/** What a restore would add, one line for each kind; none when all of it is here already. */
export function restoreWords({ reviews, attempts, schemas, beside }: RestorePlan): string[] {
  const begun = new Set(attempts.map(({ attempt }) => attempt)).size
  return [
    ...counted(reviews.length, 'entry in the log of recall', 'entries in the log of recall'),
    ...counted(begun, 'attempt at a case', 'attempts at cases'),
    ...schemas.map(({ fileName }) => `your own schema ${fileName}`),
    ...beside.map(
      ({ fileName }) =>
        `your own schema ${fileName}, beside the one here that has the same id and another text; what was done with it joins the one here`,
    ),
  ]
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`]
}
