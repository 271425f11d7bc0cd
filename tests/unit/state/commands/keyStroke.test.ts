import { describe, expect, test } from 'vitest'
import { isPressed, type Pressed, shownKeys } from '@/state/commands/keyStroke'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const altGraph = { getModifierState: (name: string) => name === 'AltGraph' }

describe('which keys were pressed', () => {
  test.each([
    ['? with Shift, as on most keyboards', { key: '?' }, press('?', { shiftKey: true }), true],
    ['? without Shift', { key: '?' }, press('?'), true],
    ['/ with Shift, as on a German keyboard', { key: '/' }, press('/', { shiftKey: true }), true],
    ['Ctrl K', { key: 'k', mod: true }, press('k', { ctrlKey: true }), true],
    ['Ctrl K with capitals locked', { key: 'k', mod: true }, press('K', { ctrlKey: true }), true],
    ['k alone', { key: 'k', mod: true }, press('k'), false],
    [
      'Ctrl K on a Cyrillic keyboard',
      { key: 'k', mod: true },
      press('л', { ctrlKey: true, code: 'KeyK' }),
      true,
    ],
    [
      'Ctrl K by what the key writes, not where it is',
      { key: 'k', mod: true },
      press('t', { ctrlKey: true, code: 'KeyK' }),
      false,
    ],
    [
      'Ctrl Z is not Ctrl Shift Z',
      { key: 'z', mod: true },
      press('Z', { ctrlKey: true, shiftKey: true }),
      false,
    ],
    [
      'Ctrl Shift Z',
      { key: 'z', mod: true, shift: true },
      press('Z', { ctrlKey: true, shiftKey: true }),
      true,
    ],
    [
      'Shift 1 on a US keyboard',
      { key: '1', code: 'Digit1', shift: true },
      press('!', { code: 'Digit1', shiftKey: true }),
      true,
    ],
    [
      'Shift 1 on a French keyboard',
      { key: '1', code: 'Digit1', shift: true },
      press('1', { code: 'Digit1', shiftKey: true }),
      true,
    ],
    [
      '1 without Shift',
      { key: '1', code: 'Digit1', shift: true },
      press('1', { code: 'Digit1' }),
      false,
    ],
    [']', { key: ']' }, press(']'), true],
    [
      '] with AltGr, which Windows says as Ctrl and Alt',
      { key: ']' },
      press(']', { ctrlKey: true, altKey: true, ...altGraph }),
      true,
    ],
    ['] with Option on a Mac', { key: ']' }, press(']', { altKey: true }), true],
    [
      'Ctrl +, which is the zoom of the browser',
      { key: '+' },
      press('+', { ctrlKey: true }),
      false,
    ],
    [
      'Ctrl 0, which is the zoom of the browser',
      { key: '0' },
      press('0', { ctrlKey: true }),
      false,
    ],
    ['Alt 0, which belongs to the browser', { key: '0' }, press('0', { altKey: true }), false],
    ['F1', { key: 'F1' }, press('F1'), true],
    ['Shift →', { key: 'ArrowRight', shift: true }, press('ArrowRight', { shiftKey: true }), true],
    ['→', { key: 'ArrowRight', shift: true }, press('ArrowRight'), false],
  ] as const)('%s', (_, stroke, pressed, expected) => {
    expect(isPressed(stroke, pressed, false)).toBe(expected)
  })

  test('on a Mac ⌘ stands for Ctrl', () => {
    const find = { key: 'k', mod: true } as const
    expect(isPressed(find, press('k', { metaKey: true }), true)).toBe(true)
    expect(isPressed(find, press('k', { ctrlKey: true }), true)).toBe(false)
    expect(shownKeys([find], true)).toEqual([['⌘', 'K']])
    expect(shownKeys([find], false)).toEqual([['Ctrl', 'K']])
  })
})
