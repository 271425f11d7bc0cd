import { compileKnowledge } from '@/domain/compile/compileKnowledge'
import { compileTree } from '@/domain/compile/compileTree'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { plainText } from '@/domain/format/plainText'
import { cardFaces } from '@/domain/recall/cardFaces'
import type { CardKind, FaceBlock } from '@/domain/recall/recallCard'
import { recallCards } from '@/domain/recall/recallCards'
import { indexTree } from '@/domain/schema/indexTree'
import { buildContrast, buildDocument, buildFinding, buildScript, buildTip } from './buildDocument'

/** A small schema that has something for every kind of card. */
export const smallDocument = buildDocument({
  tree: {
    id: 'drop',
    label: 'Foot drop: root or nerve?',
    kind: 'problem',
    ask: { prompt: 'Is hip abduction weak?', finding: 'hipabd-weak' },
    children: [
      {
        id: 'root',
        label: 'L5 root',
        kind: 'site',
        when: 'Hip abduction weak',
        site: 'l5',
        children: [
          { id: 'disc', label: 'Disc herniation on L5', kind: 'diagnosis', script: 'disc' },
          { id: 'stenosis', label: 'Lumbar stenosis', kind: 'diagnosis' },
        ],
      },
      {
        id: 'nerve',
        label: 'Common fibular nerve',
        aka: ['Common peroneal nerve', 'CFN'],
        kind: 'site',
        when: 'Hip strong; the fibular neck was pressed',
        gist: 'Shallow at the neck of the fibula [@jeon2013].',
        site: 'cfn',
      },
    ],
  },
  sites: {
    l5: { name: 'L5 root', expects: { 'hipabd-weak': 'usually', 'slr-pos': 'usually' } },
    cfn: { name: 'Common fibular nerve', expects: { 'hipabd-weak': 'never' } },
  },
  scripts: {
    disc: buildScript({
      sites: ['l5'],
      aka: ['Slipped disc'],
      epidemiology: [
        { id: 'slipped', text: 'A slipped disc is common.' },
        { id: 'age', text: 'Often between 30 and 50. It varies.' },
      ],
      findings: [
        { finding: 'slr-pos', frequency: 'usually', role: 'key' },
        {
          finding: 'hipabd-weak',
          frequency: 'usually',
          role: 'key',
          note: 'In 18 of 21 [@jeon2013].',
        },
        { finding: 'disc-seen', frequency: 'always', role: 'key' },
        { finding: 'tinel', frequency: 'never', role: 'argues-against' },
      ],
    }),
  },
  findings: {
    'hipabd-weak': buildFinding({
      how: 'Lift the leg sideways. Press on it.',
      examTip: 'hip-abduction',
    }),
    'slr-pos': buildFinding({ name: 'Pain on straight leg raising', domain: 'provocation' }),
    'disc-seen': buildFinding({ name: 'Slipped disc on MRI', domain: 'imaging', bedside: false }),
    tinel: buildFinding({ name: 'Tinel sign at the neck', domain: 'provocation' }),
  },
  examTips: { 'hip-abduction': buildTip({ how: 'Resist the leg [@jeon2013].' }) },
  contrasts: {
    'root-nerve': buildContrast({
      evidence: [
        {
          counts: { target: { positive: 18, n: 21 }, comparator: { positive: 1, n: 28 } },
          population: '61 people with foot drop in one centre.',
          source: 'jeon2013',
        },
      ],
    }),
  },
  references: {
    jeon2013: { type: 'article-journal', title: 'Foot drop <in> "61" people', DOI: '10.1000/x' },
  },
})

/** A document as the app reads it, with its cards and what they ask. */
export function recallParts(document: SchemaDocument) {
  const schema = indexTree(compileTree(document))
  const knowledge = compileKnowledge(document)
  const cards = recallCards(schema, knowledge)
  const byId = (id: string) => {
    const card = cards.find((each) => each.id === `${schema.id}/${id}`)
    if (!card) throw new Error(`no card ${id} among ${cards.map((each) => each.id).join(', ')}`)
    return card
  }
  return {
    schema,
    knowledge,
    cards,
    byId,
    facesOf: (id: string) => cardFaces(byId(id), schema, knowledge),
    ofKind: (kind: CardKind) => cards.filter((card) => card.kind === kind),
  }
}

/** All words of a face in one text, its trees left out. */
export function wordsOf(blocks: readonly FaceBlock[]): string {
  return blocks.map(blockWords).join('\n')
}

function blockWords(block: FaceBlock): string {
  switch (block.kind) {
    case 'text':
      return plainText(block.text)
    case 'claim':
      return [block.title, plainText(block.claim.text)].join(' ')
    case 'list':
      return [
        block.title,
        ...block.lines.map(({ words, note }) => `${plainText(words)} (${plainText(note ?? [])})`),
      ].join('\n')
    case 'drawing':
    case 'tree':
      return ''
  }
}
