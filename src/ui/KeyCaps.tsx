/** Keys as they stand on the keyboard; several ways to say the same with "or" between them. */
export function KeyCaps({ ways }: { ways: readonly (readonly string[])[] }) {
  return ways.map((caps, index) => (
    <span key={caps.join(' ')} className="inline-flex items-center gap-1 whitespace-nowrap">
      {index > 0 ? <span className="mx-1 text-kicker text-ink-3">or</span> : null}
      {caps.map((cap) => (
        <kbd
          key={cap}
          className="inline-grid min-h-5.5 min-w-5.5 place-items-center rounded-md border border-wire bg-paper px-1.5 font-sans text-kicker leading-none text-ink-2"
        >
          {cap}
        </kbd>
      ))}
    </span>
  ))
}
