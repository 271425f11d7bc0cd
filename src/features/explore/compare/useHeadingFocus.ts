import { type RefObject, useEffect, useRef } from 'react'

/** The heading of a part that has come in place of another: whoever was in that one is led here. */
export function useHeadingFocus(takesFocus: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return heading
}
