import { describe, expect, test } from 'vitest'
import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import type { Reason, SiteAnswer, SiteStatus } from '@/domain/localisation/localisation'
import { nodeStandings } from '@/domain/localisation/tree/nodeStandings'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nodeId } from '@/domain/schema/schema'
import { buildDocument, buildFinding } from '../../../support/buildDocument'
import { buildSchema } from '../../../support/buildSchema'

const schema = buildSchema({
  weakness: { cord: { above: {}, below: {} }, nerve: { neck: {} }, habit: {}, muscle: {} },
})

/** Which node is about which site; the others are about none. */
const SITES = { above: 'above', below: 'below', nerve: 'nerve', neck: 'neck', muscle: 'muscle' }

function knowledge(): SchemaKnowledge {
  const known = compileKnowledge(
    buildDocument({ findings: { inversion: buildFinding({ name: 'Weak inversion' }) } }),
  )
  const nodes = Object.entries(SITES).map(([id, site]) => [id, { site }])
  return { ...known, nodes: Object.fromEntries(nodes) as SchemaKnowledge['nodes'] }
}

function reason(isThere: boolean): Reason {
  const ground = { kind: 'estimate' } as const
  return { finding: 'inversion', isThere, weight: -1, because: 'It is spared.', ground }
}

function standings(statuses: Record<string, SiteStatus>, isThere = true) {
  const sites = Object.values(SITES).map((id): SiteAnswer => {
    const status = statuses[id] ?? 'possible'
    const isAgainst = status === 'unlikely' || status === 'excluded'
    return { id, label: id, status, rank: 1, for: [], against: isAgainst ? [reason(isThere)] : [] }
  })
  return nodeStandings(schema, knowledge(), { sites })
}

function dimmed(statuses: Record<string, SiteStatus>) {
  return [...standings(statuses)].flatMap(([id, { isDimmed }]) => (isDimmed ? [id] : [])).toSorted()
}

describe('what the findings speak against', () => {
  test('steps back, and nothing else does', () => {
    expect(dimmed({ above: 'unlikely' })).toEqual(['above'])
    expect(dimmed({ muscle: 'excluded' })).toEqual(['muscle'])
    expect(dimmed({ muscle: 'supported' })).toEqual([])
  })

  test('takes its branch along only when nothing is left below it', () => {
    expect(dimmed({ above: 'unlikely', below: 'excluded' })).toEqual(['above', 'below', 'cord'])
    expect(dimmed({ nerve: 'unlikely' })).toEqual([])
    expect(dimmed({ neck: 'unlikely' })).toEqual(['neck'])
    expect(dimmed({ nerve: 'unlikely', neck: 'unlikely' })).toEqual(['neck', 'nerve'])
  })

  test('never takes the root along, and never a card without a site', () => {
    const all = Object.fromEntries(Object.values(SITES).map((id) => [id, 'excluded' as const]))
    expect(dimmed(all)).not.toContain('weakness')
    expect(dimmed(all)).not.toContain('habit')
    expect(standings(all).get(nodeId('habit'))).toBeUndefined()
  })

  test('says why in few words, and of a branch that all below is meant', () => {
    const unlikely = standings({ above: 'unlikely', below: 'excluded' })
    expect(unlikely.get(nodeId('above'))?.note).toBe('unlikely: Weak inversion')
    expect(unlikely.get(nodeId('cord'))?.note).toBe('unlikely, with all below')
    const excluded = standings({ above: 'excluded', below: 'excluded' }, false)
    expect(excluded.get(nodeId('above'))?.note).toBe('excluded: not there: Weak inversion')
    expect(excluded.get(nodeId('cord'))?.status).toBe('excluded')
  })
})
