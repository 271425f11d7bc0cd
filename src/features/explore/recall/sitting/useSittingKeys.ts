import { useEffect } from 'react'
import { GRADES, type Grade } from '@/domain/recall/reviewEvent'
import { placeOf } from '@/platform/keyboard'
import { isHeard } from '@/state/commands/isHeard'
import type { Choices } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'

type SittingKeys = {
  isOpen: boolean
  onShow: () => void
  onGrade: (grade: Grade) => void
  onInfo: () => void
}

/** The keys of Anki: Space or Enter shows the answer and then is Good; the digits are the grades. */
export function useSittingKeys({ isOpen, onShow, onGrade, onInfo }: SittingKeys) {
  const keys = useAppStore((state) => state.keys)
  const grades = useAppStore((state) => state.grades)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isForCard(event, keys)) return
      const grade = isOpen ? gradeOf(event, grades) : undefined
      if (isGoOn(event)) (isOpen ? () => onGrade('good') : onShow)()
      else if (grade) onGrade(grade)
      else if (event.key === 'i') onInfo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

/** A key that is held down grades one card, not the next ones too; a button has its own. */
function isForCard(event: KeyboardEvent, keys: Choices['keys']): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing || hasModifier(event))
    return false
  const at = placeOf(event)
  if (isGoOn(event) && at.closest('button, a, summary')) return false
  // Enter is no character: nobody switches it off with the letters.
  return isHeard(at, event.key === 'Enter' && keys === 'off' ? 'focused' : keys)
}

function isGoOn({ key }: KeyboardEvent): boolean {
  return key === ' ' || key === 'Enter'
}

/** With two grades every digit but the first is Good, so that fingers used to four are right too. */
function gradeOf({ key, code }: KeyboardEvent, grades: Choices['grades']): Grade | undefined {
  // The digits of a French keyboard need Shift; their places do not.
  const digit = /^[1-4]$/.test(key) ? key : /^Digit[1-4]$/.exec(code)?.[0].slice(-1)
  if (digit === undefined) return undefined
  const given = GRADES[Number(digit) - 1]
  return grades === 'four' || given === 'again' ? given : 'good'
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}
