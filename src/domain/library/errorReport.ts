/** What somebody says is wrong, and where: which schema, in which version, at which address. */
type ReportedPlace = { schema: string; version: string; card: string | undefined; address: string }

/**
 * The address of the form for errors in the content, filled in as far as the app knows.
 *
 * `repository` is the home of the project, such as `https://github.com/owner/name`.
 */
export function errorFormLink(repository: string, place: ReportedPlace): string {
  const fields = new URLSearchParams({
    template: 'content-error.yml',
    title: `${place.card ?? place.schema}: `,
    schema: `${place.schema} ${place.version}`,
    place: [place.card, place.address].filter(Boolean).join(', '),
  })
  return `${repository.replace(/\/$/, '')}/issues/new?${fields}`
}

/** The same as words, for whoever sends them on another way. */
export function errorReportWords({ schema, version, card, address }: ReportedPlace): string {
  const place = card === undefined ? [] : [`Card: ${card}`]
  return [`Schema: ${schema} ${version}`, ...place, `Address: ${address}`, 'What is wrong: '].join(
    '\n',
  )
}
