import type { Page } from '@playwright/test'

/**
 * Words in a part of the page that are cut off: by an edge that hides what is beyond it, or by the
 * side of the window. What scrolls, what ends in an ellipsis and what only a screen reader has is
 * no fault.
 */
export function cutWords(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluateAll((roots) => {
    const cut = (text: Text): boolean => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width === 0) return false
      let isSideFree = false
      for (let at = text.parentElement; at; at = at.parentElement) {
        const style = getComputedStyle(at)
        const frame = at.getBoundingClientRect()
        if (style.visibility === 'hidden' || style.textOverflow === 'ellipsis') return false
        if (style.position === 'absolute' && frame.width <= 1) return false
        if (['auto', 'scroll'].includes(style.overflowX))
          isSideFree ||= at.scrollWidth > at.clientWidth
        if (['auto', 'scroll'].includes(style.overflowY))
          return isSideFree ? false : box.right > innerWidth + 1
        if (!['hidden', 'clip'].includes(style.overflowY)) continue
        if (box.bottom > frame.bottom + 1 || box.top < frame.top - 1) return true
        if (!isSideFree && (box.right > frame.right + 1 || box.left < frame.left - 1)) return true
      }
      return box.right > innerWidth + 1 || box.left < -1
    }
    return roots.flatMap((root) => {
      const words: string[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        if (text.data.trim() !== '' && cut(text)) words.push(text.data)
      }
      return words
    })
  })
}

/** Cards of the map whose words need more room than the layout has kept for them. */
export function crowdedCards(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-node]').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const frame = card.closest('.react-flow__node')
        const isWide = card.scrollWidth > card.clientWidth
        return frame !== null && (isWide || card.scrollHeight > frame.clientHeight + 1)
      })
      .map((card) => card.textContent),
  )
}

/** How strongly words stand out from what is behind them, as WCAG reckons it: 21 is the most. */
export function leastContrast(page: Page, part: string): Promise<{ ratio: number; words: string }> {
  return page.locator(part).evaluateAll((roots) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const rgb = (colour: string): number[] => {
      if (!canvas) return [0, 0, 0, 0]
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const light = (colour: number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const c = part / 255
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const colour = rgb(getComputedStyle(at).backgroundColor)
        if (colour[3] === 255) return colour
      }
      return [255, 255, 255]
    }
    let least = { ratio: 21, words: '' }
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement
        const words = walker.currentNode.textContent?.trim() ?? ''
        if (!element || words === '' || element.closest('[disabled]')) continue
        const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))]
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        if (ratio < least.ratio) least = { ratio, words }
      }
    }
    return least
  })
}
