import type { SchemaDocument } from '@/domain/format/definition/document'

type Item<Map extends keyof SchemaDocument> =
  NonNullable<SchemaDocument[Map]> extends Record<string, infer Written> ? Written : never

/** A file as an author writes it, of which a test names only what matters. */
export function buildDocument(parts: Partial<SchemaDocument> = {}): SchemaDocument {
  return {
    format: '1-draft',
    id: 'foot-drop',
    version: '0.1.0',
    language: 'en-GB',
    licence: 'CC-BY-4.0',
    authors: [{ name: 'A. Teacher' }],
    title: 'Foot drop',
    tree: { id: 'foot-drop', label: 'Foot drop', kind: 'problem' },
    ...parts,
  }
}

export function buildScript(parts: Partial<Item<'scripts'>> = {}): Item<'scripts'> {
  return { name: 'Disc herniation on L5', gist: 'Back pain, then leg pain.', ...parts }
}

export function buildFinding(parts: Partial<Item<'findings'>> = {}): Item<'findings'> {
  return { name: 'Weak hip abduction', domain: 'motor', bedside: true, ...parts }
}

export function buildTip(parts: Partial<Item<'examTips'>> = {}): Item<'examTips'> {
  return {
    name: 'Hip abduction',
    how: 'Resist the straight leg as it lifts.',
    meaning: 'Weak means root or plexus.',
    pitfall: 'Hip arthritis weakens it too.',
    ...parts,
  }
}

export function buildContrast(parts: Partial<Item<'contrasts'>> = {}): Item<'contrasts'> {
  return {
    target: 'site:l5',
    comparator: 'site:cfn',
    finding: 'hipabd-weak',
    means: 'Weak hip abduction says root.',
    ...parts,
  }
}

/** The figures of Jeon 2013 on hip abduction: 18 of 21 with a root lesion, 1 of 28 without. */
export const JEON_2013 = {
  counts: { target: { positive: 18, n: 21 }, comparator: { positive: 1, n: 28 } },
  population: '61 people with foot drop in one centre.',
  source: 'jeon2013',
}
