import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { nodeId } from '@/domain/schema/schema'
import { visibleNodes } from '@/domain/schema/visibleNodes'
import { expandAll, undoOpen, visitNode } from '@/state/explore'
import { openAddress } from '@/state/openAddress'
import { openFile, openText } from '@/state/openFile'
import { fetchOwnSchemas, keepHeld, removeOwnSchema, restoreOwnSchema } from '@/state/ownSchemas'
import { forgetOwnSchema, listOwnSchemas } from '@/platform/ownSchemas'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { buildDocument } from '../../support/buildDocument'
import { packFiles } from '../../../scripts/schemaFiles'
import { serve } from '../../support/serve'
import { startAt } from '../../support/startAt'

const ID = 'my-foot-drop'
const ownText = (title = 'My foot drop') => JSON.stringify(buildDocument({ title }), null, 2)
const open = (text: string, fileName: string) => openText({ text, fileName, keeps: true })
const state = () => useAppStore.getState()
/** A schema whose cards, but for the root, have other ids than those of another such schema. */
const treeText = (branch: string) =>
  JSON.stringify(
    buildDocument({
      tree: {
        id: 'foot-drop',
        label: 'Foot drop',
        kind: 'problem',
        children: [
          {
            id: branch,
            label: branch,
            kind: 'category',
            when: 'it hurts',
            children: [{ id: `${branch}-deep`, label: 'Deep', kind: 'diagnosis' }],
          },
        ],
      },
    }),
  )
const onScreen = () => selectSchema(state())?.title
const kept = async () => {
  const listed = await listOwnSchemas()
  return listed.ok ? listed.value.map(({ entry }) => entry.title) : listed.error
}
/** The page is left and opened again at an address; the device keeps what it keeps. */
const reload = (address: string) => startAt(address)

beforeEach(async () => {
  await Promise.all([ID, 'my-wrist-drop'].map(forgetOwnSchema))
  await startAt('#/foot-drop/outline')
})

describe('a sound file of one’s own', () => {
  test('opens with all that is behind its cards, and is kept on the device', async () => {
    await openFile(new File([ownText()], 'mine.dx.json'))
    expect(onScreen()).toBe('My foot drop')
    expect(state().place?.schema).toBe(ID)
    expect(state().knowledge[ID]?.status).toBe('here')
    expect(state().sources[ID]?.status).toBe('here')
    expect(state().pages[`${ID}/foot-drop`]?.status).toBe('here')
    expect(await kept()).toEqual(['My foot drop'])
  })

  test('opens by its address after a reload', async () => {
    await open(ownText(), 'mine.dx.json')
    await reload(`#/${ID}/outline/foot-drop`)
    expect(onScreen()).toBe('My foot drop')
    expect(state().place?.node).toBe('foot-drop')
  })

  test('is listed in the library after a reload', async () => {
    await open(ownText(), 'mine.dx.json')
    await reload('#/library')
    await fetchOwnSchemas()
    expect(state().ownSchemas).toMatchObject([
      { id: ID, fileName: 'mine.dx.json', unkeptText: undefined },
    ])
  })

  test('takes the place of an earlier one with the same id, which can be had back', async () => {
    await open(ownText('Old'), 'old.dx.json')
    await open(ownText('New'), 'new.dx.json')
    expect(await kept()).toEqual(['New'])
    const act = state().notice?.acts.find(({ kind }) => kind === 'restore')
    expect(state().notice?.words).toContain('It replaces')
    if (act?.kind !== 'restore') throw new Error('There is no way back')
    await restoreOwnSchema(act.schema, act.text, act.also)
    expect(await kept()).toEqual(['Old'])
    expect(onScreen()).toBe('Old')
  })

  test('opened twice as it is replaces nothing', async () => {
    await open(ownText(), 'mine.dx.json')
    await open(ownText(), 'mine.dx.json')
    expect(state().notice?.words ?? '').not.toContain('replaces')
  })

  test('that is removed is gone, and for a while can be had back', async () => {
    await open(ownText(), 'mine.dx.json')
    await removeOwnSchema(ID)
    expect(await kept()).toEqual([])
    window.history.replaceState(null, '', `#/${ID}/outline`)
    await openAddress(`#/${ID}/outline`)
    expect(state().wrongPlace?.word).toBe(ID)
    const [act] = state().notice?.acts ?? []
    if (act?.kind !== 'restore') throw new Error('There is no way back')
    await restoreOwnSchema(act.schema, act.text, act.also)
    expect(await kept()).toEqual(['My foot drop'])
  })

  test('opens after a card of another schema had the focus, and can be opened and closed', async () => {
    await startAt('#/foot-drop/map/l5-root')
    await open(ownText(), 'mine.dx.json')
    expect(state()).toMatchObject({ current: undefined, lookingFor: undefined })
    expandAll()
    expect(state().current).toBeUndefined()
  })

  test('opens in the place of one with other cards, and what was open there is forgotten', async () => {
    await open(treeText('cramp'), 'one.dx.json')
    visitNode(nodeId('cramp'))
    await open(treeText('spasm'), 'two.dx.json')
    expect(state()).toMatchObject({ current: undefined, past: [], future: [] })
    undoOpen()
    expandAll()
    expect(visibleNodes(selectSchema(state())!, state().place!.open)).toHaveLength(3)
  })

  test('says its warnings, which can be looked at', async () => {
    await open(ownText().replace('"title"', '"riddle": 1, "title"'), 'mine.dx.json')
    expect(onScreen()).toBe('My foot drop')
    expect(state().notice?.words).toContain('with 1 warning')
    expect(state().notice?.acts.map(({ kind }) => kind)).toContain('problems')
  })
})

describe('a file that draws on the packs of the app', () => {
  const source = readFileSync('schemas/wrist-drop.dx.json', 'utf8')

  test('opens as it is, with what it uses of them', { timeout: 30_000 }, async () => {
    const packs = packFiles().map((file) => [
      `${basename(file, '.dx.json')}.json`,
      { json: JSON.parse(readFileSync(file, 'utf8')) as unknown },
    ])
    serve(Object.fromEntries(packs))
    await open(source, 'wrist-drop.dx.json')
    expect(state().fileReport?.problems).toBeUndefined()
    expect(onScreen()).toBe('Wrist drop')
    expect(state().pages['my-wrist-drop/wrist-drop']?.status).toBe('here')
    expect(state().schemas['my-wrist-drop']?.question).toHaveLength(2)
  })

  test('says which pack is missing when they cannot be had', async () => {
    serve({})
    await open(source, 'wrist-drop.dx.json')
    expect(state().fileReport?.problems.map(({ code }) => code)).toContain('unknown-pack')
  })
})

describe('a device that keeps nothing', () => {
  const denied = () =>
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })

  test('is said aloud, and the schema stays in the page', async () => {
    denied()
    await open(ownText(), 'mine.dx.json')
    expect(onScreen()).toBe('My foot drop')
    expect(state().notice?.words).toContain('there is no room left for it on this device')
    expect(state().notice?.words).toContain('It stays until you leave the page')
    expect(state().ownSchemas).toMatchObject([{ id: ID, unkeptText: ownText() }])
  })

  test('does not read as one that has lost the schema, and can be asked again', async () => {
    await open(ownText(), 'mine.dx.json')
    const ill = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The disk is ill', 'UnknownError')
    })
    await reload(`#/${ID}/outline`)
    expect(state().wrongPlace).toBeUndefined()
    expect(state().schemaFailure).toMatchObject({
      reason: expect.stringContaining('could not read or write') as string,
      ownFile: 'ask-again',
    })
    ill.mockRestore()
    await openAddress(`#/${ID}/outline`)
    expect(onScreen()).toBe('My foot drop')
  })

  test('can be tried again when it has room', async () => {
    const full = denied()
    await open(ownText(), 'mine.dx.json')
    full.mockRestore()
    await keepHeld(ID)
    expect(await kept()).toEqual(['My foot drop'])
  })
})

describe('a file that is not sound', () => {
  test('is held on to, with its text and every problem', async () => {
    await open('{\n  "id": "a",\n}', 'mine.dx.json')
    expect(state().fileReport).toMatchObject({
      fileName: 'mine.dx.json',
      text: '{\n  "id": "a",\n}',
    })
    expect(state().brokenFiles).toHaveLength(1)
    expect(onScreen()).toBe('Foot drop')
  })

  test('of six megabytes is not even read', async () => {
    await openFile(new File(['x'.repeat(6_000_000)], 'large.json'))
    expect(state().fileReport?.reason).toContain('5 MB')
  })

  test('in no known letters is refused in words', async () => {
    await openFile(new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'latin.json'))
    expect(state().fileReport?.reason).toContain('UTF-8')
  })

  test('whatever is pasted, it opens or it is said what is wrong', async () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(ownText().length).map((end) => ownText().slice(0, end)),
      fc.constantFrom('', '[]', 'null', '{"__proto__": {"a": 1}}', '['.repeat(5000)),
    )
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        useAppStore.setState(useAppStore.getInitialState(), true)
        await open(text, 'pasted.dx.json')
        const { fileReport, place } = state()
        const isSaid = Boolean(fileReport && (fileReport.reason ?? fileReport.problems[0]))
        expect(isSaid || place?.schema === ID).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
