import type { z } from 'zod'
import type { Fault } from '../fault'
import type { JsonPath } from '../problem'
import { nameOf } from './nameOf'

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

/** Words, a list or a number that are too small or too large. */
export function sizeFault(issue: SizeIssue, path: JsonPath): Fault {
  if (issue.origin === 'string') return lengthFault(issue, path)
  if (issue.origin === 'array') return countFault(issue, path)
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
  const least = issue.inclusive === false ? 'more than' : 'at least'
  const most = issue.inclusive === false ? 'less than' : 'at most'
  return {
    code: 'out-of-range',
    path,
    message: `${nameOf(path)} must be ${issue.code === 'too_small' ? least : most} ${limit}.`,
    fix: 'Correct the number.',
  }
}

function lengthFault(issue: SizeIssue, path: JsonPath): Fault {
  const isEmpty = issue.code === 'too_small'
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
  return {
    code: 'wrong-length',
    path,
    message: isEmpty
      ? `${nameOf(path)} is empty.`
      : `${nameOf(path)} is longer than ${limit.toLocaleString('en')} characters.`,
    fix: isEmpty ? 'Write something, or leave it out if it may be.' : 'Shorten it.',
  }
}

function countFault(issue: SizeIssue, path: JsonPath): Fault {
  const isTooFew = issue.code === 'too_small'
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
  return {
    code: 'wrong-length',
    path,
    message: `${nameOf(path)} must hold ${isTooFew ? 'at least' : 'at most'} ${limit}.`,
    fix: isTooFew ? 'Add what is missing.' : 'Take some out.',
  }
}
