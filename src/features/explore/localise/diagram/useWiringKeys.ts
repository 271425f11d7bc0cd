import { type KeyboardEvent, useState } from 'react'
import type { WiringLayout } from '@/domain/localisation/wiring/layoutWiring'
import { stepOnWiring, type WiringStep } from '@/domain/localisation/wiring/stepOnWiring'
import type { Wiring, WiringKey } from '@/domain/localisation/wiring/wiring'
import type { WiringZoom } from './useWiringZoom'
import type { Choice } from './wiringMarks'

const STEPS: Readonly<Record<string, WiringStep>> = {
  ArrowLeft: 'upstream',
  ArrowRight: 'downstream',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

type KeysInput = {
  wiring: Wiring
  layout: WiringLayout
  choice: Choice | undefined
  zoom: WiringZoom
  onChoose: (choice: Choice | undefined) => void
}

/**
 * The diagram as one tab stop. Arrows go along the wires and within a column, Home and End to its
 * ends, Enter or Space chooses, Escape lets go; + and - zoom, 0 fits all of it.
 */
export function useWiringKeys({ wiring, layout, choice, zoom, onChoose }: KeysInput) {
  const [last, setLast] = useState<WiringKey>()
  const current = last ?? layout.boxes[0]?.key ?? layout.rows[0]?.key

  const acts: Readonly<Record<string, () => void>> = {
    '+': zoom.zoomIn,
    '=': zoom.zoomIn,
    '-': zoom.zoomOut,
    '0': zoom.fit,
  }

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actOf({ key, target, currentTarget }: KeyboardEvent<SVGSVGElement>) {
    const step = STEPS[key]
    if (step && current) {
      return () => {
        const next = stepOnWiring(wiring, layout, current, step)
        if (next) focusOn(currentTarget, next)
      }
    }
    if (key === 'Escape') return choice && (() => onChoose(undefined))
    if (key === 'Enter' || key === ' ') {
      return () => target.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    }
    return acts[key]
  }

  return {
    group: {
      onKeyDown,
      onFocus: ({ target }: { target: Element }) =>
        setLast((target as SVGElement).dataset['key'] as WiringKey | undefined),
    },
    stop: (key: WiringKey) => ({ 'data-key': key, tabIndex: key === current ? 0 : -1 }),
  }
}

function focusOn(within: Element, key: WiringKey) {
  const target = within.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
