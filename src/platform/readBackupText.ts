import type { Result } from '@/domain/shared/result'

const MOST_BYTES = 200_000_000

/** The text of a backup that a person chose, or why there is none. */
export async function readBackupText(file: File): Promise<Result<string, string>> {
  if (file.size > MOST_BYTES) return { ok: false, error: 'It is larger than any backup.' }
  try {
    return { ok: true, value: await file.text() }
  } catch {
    return { ok: false, error: 'The device did not let it be read.' }
  }
}
