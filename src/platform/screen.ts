import type { View } from '@/domain/place/place'

/** Narrower than this is a phone: the outline comes first and the details are a sheet. */
const PHONE = '(max-width: 767px)'

/** Whether the screen is as narrow as a phone. */
export function isPhone(): boolean {
  return window.matchMedia(PHONE).matches
}

/** Calls back when the screen becomes a phone's, or no longer is one. */
export function onPhoneChange(changed: () => void): () => void {
  const query = window.matchMedia(PHONE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether things should jump rather than glide: the person chose it, here or in the system. */
export function prefersLessMotion(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'less' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}

/** The view that suits this screen when the address does not name one. */
export function usualView(): View {
  return isPhone() ? 'outline' : 'map'
}
