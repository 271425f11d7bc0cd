import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Positions } from './positionsIn'

export type Broken = {
  source: string
  positions: Positions
  /** Where the innermost bracket is that nothing closes. */
  unclosed: number | undefined
}

type Words = { message: string; fix: string }
type ErrorName = ReturnType<typeof printParseErrorCode>

const WORDS: Partial<Record<ErrorName, Words>> = {
  PropertyNameExpected: {
    message: 'The name of a property is expected here.',
    fix: 'Write a name in straight double quotes, a colon and a value: "label": "Root".',
  },
  ValueExpected: {
    message: 'A value is missing here.',
    fix: 'Write words in quotes, a number, true, false, a list or an object.',
  },
  ColonExpected: {
    message: 'A colon is missing after the name of a property.',
    fix: 'Write a colon between the name and its value.',
  },
  CommaExpected: {
    message: 'A comma is missing before this.',
    fix: 'Write a comma after what stands before it.',
  },
  EndOfFileExpected: {
    message: 'The file goes on after its last bracket.',
    fix: 'Delete what follows, or the bracket that closes too early.',
  },
  InvalidCommentToken: {
    message: 'A comment is not allowed: JSON has none.',
    fix: 'Delete the comment.',
  },
  UnexpectedEndOfComment: {
    message: 'A comment is not allowed: JSON has none.',
    fix: 'Delete the comment.',
  },
  UnexpectedEndOfString: {
    message: 'These words are never closed: the line ends before the second quote.',
    fix: 'Close them with a double quote; write a line break as \\n and a quote as \\".',
  },
  InvalidUnicode: {
    message: 'After \\u four hexadecimal digits are expected.',
    fix: 'Write the character itself, or \\u with four digits.',
  },
  InvalidEscapeCharacter: {
    message: 'This backslash stands before a character that needs none.',
    fix: 'Write \\\\ for a backslash: JSON knows only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u.',
  },
  InvalidCharacter: {
    message: 'There is a tab or a control character among these words.',
    fix: 'Write \\t for a tab, or delete the character.',
  },
}

const NUMBER: Words = {
  message: 'This number is not complete.',
  fix: 'Write it with digits on both sides of the point, such as 0.5.',
}

/** A syntax error as a sentence for someone who writes content, not programs. */
export function syntaxWords(error: ParseError, { source, positions, unclosed }: Broken): Words {
  const name = printParseErrorCode(error.error)
  if (name === 'InvalidSymbol') {
    return symbolWords(source.slice(error.offset, error.offset + Math.min(error.length, 30)))
  }
  if (name === 'CloseBraceExpected' || name === 'CloseBracketExpected') {
    const bracket = name === 'CloseBraceExpected' ? '}' : ']'
    const opened = unclosed === undefined ? '' : ` for the one of line ${positions(unclosed).line}`
    return {
      message: `The file ends, but a closing "${bracket}" is missing${opened}.`,
      fix: `Write "${bracket}" where that part ends.`,
    }
  }
  return WORDS[name] ?? NUMBER
}

function symbolWords(symbol: string): Words {
  const message = `"${symbol}" is not JSON.`
  if (/^['’‘“”„`]/.test(symbol)) {
    return { message, fix: 'Put words in straight double quotes: "like this".' }
  }
  const lower = symbol.toLowerCase()
  if (['true', 'false', 'null'].includes(lower)) return { message, fix: `Write ${lower}.` }
  return { message, fix: 'Put words in straight double quotes, or delete this.' }
}
