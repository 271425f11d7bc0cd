import type { Claim, Reference } from './details'

/** A source, and the cards whose page cites it; none where only a walk or a base rate does. */
export type CitedSource = {
  key: string
  reference: Reference
  citedBy: readonly { id: string; label: string }[]
}

/** How many claims a schema makes, and on what they stand. A disputed claim counts once more. */
export type ClaimCounts = { claims: number; sourced: number; taught: number; disputed: number }

/** How often each site was the answer in one setting. */
export type BaseRate = {
  id: string
  setting: string
  n: number
  rows: readonly BaseRateRow[]
  source: string
  note: Claim['text'] | undefined
}

/** Sites that a series counts as one answer; no site for a rest. */
type BaseRateRow = {
  name: string
  sites: readonly string[]
  count: number | undefined
  /** Of all in the series, between 0 and 1. */
  share: number | undefined
}

/** Where a schema comes from: who wrote it, on what it rests, what it leaves out, what is disputed. */
export type SchemaSources = {
  aka: readonly string[]
  scope: Claim | undefined
  leavesOut: readonly Claim[]
  workUp: readonly Claim[]
  controversies: readonly Claim[]
  baseRates: readonly BaseRate[]
  version: string
  licence: string
  authors: readonly string[]
  reviewed: readonly { by: string; on: string; what: string | undefined }[]
  includes: readonly { id: string; version: string; licence: string; authors: readonly string[] }[]
  counts: ClaimCounts
  /** In the order of their first author. */
  references: readonly CitedSource[]
}

/** What to do about what must not wait, and the sources of it. */
export type EmergencyActs = {
  acts: Readonly<Record<string, Claim>>
  citations: readonly { key: string; reference: Reference | undefined }[]
}
