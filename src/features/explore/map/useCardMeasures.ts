import { useMemo } from 'react'
import { browserTextScale } from '@/platform/textWidth'
import { useAppStore } from '@/state/store'
import { type CardMeasures, cardMeasures } from './cardText'

/** Thick lines of the high contrast theme; theme.css draws them. */
const CONTRAST_BORDER_PX = 2

/** The measures of a card as this person wants them. */
export function useCardMeasures(): CardMeasures {
  const textSize = useAppStore((state) => state.textSize)
  const density = useAppStore((state) => state.density)
  const theme = useAppStore((state) => state.theme)
  return useMemo(
    () =>
      cardMeasures({
        textScale: (browserTextScale() * Number(textSize)) / 100,
        isCompact: density === 'compact',
        borderPx: theme === 'contrast' ? CONTRAST_BORDER_PX : 1,
      }),
    [textSize, density, theme],
  )
}
