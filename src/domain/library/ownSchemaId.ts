const OWN = 'my-'

/** The id under which a person's own file is shown, so that it never hides a bundled schema. */
export function ownSchemaId(id: string): string {
  return `${OWN}${id}`
}

/** Whether an id is that of a person's own file. */
export function isOwnSchemaId(id: string): boolean {
  return id.startsWith(OWN)
}
