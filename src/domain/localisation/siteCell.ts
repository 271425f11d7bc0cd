import type { RichText } from '../format/richText'
import type { Anatomy } from '../schema/anatomy'
import type { Contrast, Expectation, Finding, Frequency, Site } from '../schema/details'
import { FREQUENCY_SHARE } from '../schema/frequencyShare'
import { type Hang, hangsFrom } from './hangsFrom'
import { type Measured, measuredAt } from './measuredAt'

/** How often a finding is met at a site, and on what that stands. */
export type SiteCell = {
  /** Between 0 and 1. */
  share: number
  /** As it was written; nothing where anatomy fills the cell. */
  frequency: Frequency | undefined
  /** What the wiring says of the finding here; nothing where the site is not one place in it. */
  hang: Hang | undefined
  /** Why the cell was written against the wiring. */
  departs: RichText | undefined
  measured: Measured | undefined
}

type Where = {
  site: string
  finding: string
  sites: Readonly<Record<string, Site>>
  findings: Readonly<Record<string, Finding>>
  anatomy: Anatomy | undefined
  contrasts: readonly Contrast[]
}

/**
 * A cell of the table: as written, else as the wiring fills it, else nothing.
 *
 * A study of the finding at this site moves the share within the band that was written, never out
 * of it: its patients are not those of the schema.
 */
export function siteCell({ site, finding, ...known }: Where): SiteCell | undefined {
  const written = known.sites[site]?.expects[finding]
  const hang = hangOf(known, site, finding)
  if (written) return writtenCell(written, hang, measuredAt(known.contrasts, site, finding))
  if (!hang) return undefined
  return {
    share: SHARE_OF_HANG[hang.how],
    frequency: undefined,
    hang,
    departs: undefined,
    measured: undefined,
  }
}

function writtenCell(
  { frequency, departs }: Expectation,
  hang: Hang | undefined,
  measured: Measured | undefined,
): SiteCell {
  return {
    share: measured ? measured.within(frequency) : FREQUENCY_SHARE[frequency],
    frequency,
    hang,
    departs,
    measured,
  }
}

/** What a lesion that is known to be whole does to what hangs from it. */
const SHARE_OF_HANG: Record<Hang['how'], number> = {
  whole: FREQUENCY_SHARE.usually,
  part: FREQUENCY_SHARE.sometimes,
  variable: FREQUENCY_SHARE.rarely,
  spared: FREQUENCY_SHARE.never,
}

function hangOf(
  { sites, findings, anatomy }: Omit<Where, 'site' | 'finding'>,
  site: string,
  finding: string,
): Hang | undefined {
  const lesionOf = sites[site]?.lesionOf
  const tests = findings[finding]?.tests
  return anatomy && lesionOf && tests ? hangsFrom(anatomy, lesionOf, tests) : undefined
}
