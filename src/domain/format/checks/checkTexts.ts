import type { Fault } from '../fault'
import { isSourced } from '../isSourced'
import type { CheckedFile } from './checkedFile'

/** Marks that do not say what they seem to, and claims that cite nothing. */
export function checkTexts({ texts }: CheckedFile): Fault[] {
  return texts.flatMap(({ path, faults, isClaim, text }) => [
    ...faults.map(({ offset, ...fault }): Fault => ({ ...fault, path, textOffset: offset })),
    ...(isClaim && !isSourced(text) ? [unsourced(path)] : []),
  ])
}

function unsourced(path: Fault['path']): Fault {
  return {
    code: 'unsourced-claim',
    path,
    message: 'This claim cites nothing, so it is shown as taught, not verified.',
    fix: 'Cite a reference: [@key].',
  }
}
