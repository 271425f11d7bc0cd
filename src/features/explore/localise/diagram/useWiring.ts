import { useMemo } from 'react'
import { layoutWiring, type WiringLayout } from '@/domain/localisation/wiring/layoutWiring'
import { type Wiring, wiringOf } from '@/domain/localisation/wiring/wiring'
import type { Anatomy } from '@/domain/schema/anatomy'
import { wordWidthPx } from '@/platform/textWidth'
import { useFontsReady } from '../../useFontsReady'

/** As wiring.css sets them. */
const LOOKS = {
  segment: { weight: 520, sizePx: 12 },
  structure: { weight: 480, sizePx: 12.5 },
} as const

/** Until the face has come; wide enough that nothing runs out of its box. */
const GUESSED_EM = 0.56

/** An anatomy as neighbours and as a drawing, made anew when the face of the words has come. */
export function useWiring(anatomy: Anatomy): { wiring: Wiring; layout: WiringLayout } {
  const areFontsReady = useFontsReady()
  const wiring = useMemo(() => wiringOf(anatomy), [anatomy])
  const layout = useMemo(
    () => layoutWiring(anatomy, wiring, areFontsReady ? measured : guessed),
    [anatomy, wiring, areFontsReady],
  )
  return { wiring, layout }
}

function measured(words: string, size: keyof typeof LOOKS): number {
  return wordWidthPx(words, LOOKS[size])
}

function guessed(words: string, size: keyof typeof LOOKS): number {
  return words.length * LOOKS[size].sizePx * GUESSED_EM
}
