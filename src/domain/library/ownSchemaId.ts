const OWN = 'my-'
const FROM_ADDRESS = 'src-'

/** The id under which a person's own file is shown, so that it never hides a bundled schema. */
export function ownSchemaId(id: string): string {
  return `${OWN}${id}`
}

/** The id of a file that `?src=` brought: until it is kept, it takes the place of none that is. */
export function sourceSchemaId(id: string): string {
  return `${FROM_ADDRESS}${id}`
}

/** Whether an id is that of a file which `?src=` brought. */
export function isSourceSchemaId(id: string): boolean {
  return id.startsWith(FROM_ADDRESS)
}

/** Whether an id is that of a file which the app did not bring along. */
export function isOwnSchemaId(id: string): boolean {
  return id.startsWith(OWN) || isSourceSchemaId(id)
}
