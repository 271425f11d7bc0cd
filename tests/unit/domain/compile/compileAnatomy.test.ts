import { expect, test } from 'vitest'
import { compileAnatomy } from '@/domain/compile/compileAnatomy'
import { buildDocument } from '../../../support/buildDocument'

test('a document without anatomy has none, and so has one without segments', () => {
  expect(compileAnatomy(buildDocument())).toBeUndefined()
  expect(compileAnatomy(buildDocument({ anatomy: { maps: ['skin-leg-front'] } }))).toBeUndefined()
})

test('what the author leaves out of the wiring is empty, not missing', () => {
  const anatomy = compileAnatomy(
    buildDocument({ anatomy: { segments: { l5: { name: 'L5 root', kind: 'root' } } } }),
  )
  expect(anatomy).toEqual({
    segments: { l5: { name: 'L5 root', aka: [], kind: 'root', from: [], note: undefined } },
    muscles: {},
    territories: {},
    reflexes: {},
    maps: [],
  })
})

test('a muscle keeps its action, its roots with their shares, and the way to it', () => {
  const tibialis = {
    name: 'Tibialis posterior',
    action: 'turns the sole inwards',
    roots: [{ root: 'l5', share: 'main' as const }],
    path: ['sciatic', 'tibial'],
  }
  const skin = { name: 'Sole', roots: [{ root: 's1', share: 'part' as const }], path: ['tibial'] }
  const anatomy = compileAnatomy(
    buildDocument({
      anatomy: {
        segments: {
          tibial: { name: 'Tibial nerve', kind: 'nerve', from: ['sciatic'], note: 'Deep.' },
        },
        muscles: { 'tib-post': tibialis },
        territories: { sole: skin },
        reflexes: { achilles: { ...skin, name: 'Ankle jerk' } },
        maps: ['skin-leg-front'],
      },
    }),
  )
  expect(anatomy?.segments['tibial']).toMatchObject({ from: ['sciatic'], note: ['Deep.'] })
  expect(anatomy?.muscles).toEqual({ 'tib-post': { ...tibialis, aka: [] } })
  expect(anatomy?.territories).toEqual({ sole: skin })
  expect(anatomy?.reflexes['achilles']?.name).toBe('Ankle jerk')
  expect(anatomy?.maps).toEqual(['skin-leg-front'])
})
