/** Whether a text begins as the file of a backup does. */
export function isBackup(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"branchpoint"\s*:\s*"backup"/.test(text)
}
