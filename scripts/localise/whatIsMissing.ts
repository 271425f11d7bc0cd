import type { SchemaKnowledge } from '@/domain/schema/details'

/** What a schema lacks before findings can say anything of its sites, and how to add it. */
export function whatIsMissing({ sites, findings, anatomy }: SchemaKnowledge): string[] {
  const places = Object.values(sites)
  const expects = places.some((site) => Object.keys(site.expects).length > 0)
  const isWired =
    anatomy !== undefined &&
    places.some(({ lesionOf }) => lesionOf !== undefined) &&
    Object.values(findings).some(({ tests }) => tests !== undefined)
  return [
    ...(places.length > 0
      ? []
      : [
          'It has no "sites". Add where the lesion can be: "sites": { "l5": { "name": "L5 root" } }.',
        ]),
    ...(Object.keys(findings).length > 0
      ? []
      : [
          'It has no "findings". Add what can be found: "findings": { "inv-weak": { "name": "Weak inversion", "domain": "motor", "bedside": true } }.',
        ]),
    ...(expects || isWired
      ? []
      : [
          'No site says what is found there. Add to each how often each finding is met: "expects": { "inv-weak": "usually" }; or "anatomy", with "lesionOf" at the sites and "tests" at the findings. See docs/format.md.',
        ]),
  ]
}
