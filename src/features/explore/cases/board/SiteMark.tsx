/** After a name that says where a lesion is, since a diagnosis there can be called alike. */
export function SiteMark() {
  return <span className="text-small text-ink-3"> (site)</span>
}
