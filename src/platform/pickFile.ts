/** The id of the one hidden field that takes a schema file. */
export const SCHEMA_FILE_FIELD = 'schema-file'

/** Lets a person choose a schema file of their own. */
export function pickFile() {
  document.getElementById(SCHEMA_FILE_FIELD)?.click()
}
