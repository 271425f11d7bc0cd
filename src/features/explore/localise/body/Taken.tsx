/** Said of what a lesion of the chosen site takes. */
export function Taken() {
  return (
    <span className="ml-1.5 rounded-sm border-2 border-accent px-1 text-kicker whitespace-nowrap text-accent">
      taken
    </span>
  )
}
