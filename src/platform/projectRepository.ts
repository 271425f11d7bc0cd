/**
 * The home of the project that built this app, for reports of errors; a build says it in
 * `VITE_REPOSITORY`. Without one, a report is copied instead of sent.
 */
export const projectRepository: string | undefined =
  import.meta.env['VITE_REPOSITORY']?.startsWith('https://') === true
    ? String(import.meta.env['VITE_REPOSITORY'])
    : undefined
