import type { SchemaDocument } from '@/domain/format/definition/document'
import { buildDocument } from './buildDocument'

type Tree = NonNullable<SchemaDocument['tree']>

const LONG_WORDS = 'Neuromyelitis optica spectrum disorder with a long relapse a'
const LONG_WORD = 'Pseudopseudohypoparathyroidismwithoutanybreakinitatallanywhere'.slice(0, 60)

/** A chain as deep as the format allows, each step with a leaf beside it. */
function chain(level: number): Tree {
  if (level === 40) return { id: 'level-40', label: 'The last of 40 levels', kind: 'diagnosis' }
  return {
    id: `level-${level}`,
    label: `Question of level ${level}`,
    kind: 'question',
    when: 'One step further down',
    children: [
      chain(level + 1),
      { id: `aside-${level}`, label: `Answer beside level ${level}`, kind: 'diagnosis' },
    ],
  }
}

const file = (id: string, title: string, tree: Tree, parts: Partial<SchemaDocument> = {}) =>
  JSON.stringify(buildDocument({ id, title, tree, ...parts }))

/** Own files that are sound and yet hard to show. */
export const BAD_STATES = {
  'one card': file('alone', 'One card', { id: 'alone', label: 'Nothing below', kind: 'problem' }),
  'long labels': file(
    'long-labels',
    'A title that is much longer than any header has room for, whatever the screen',
    {
      id: 'root',
      label: LONG_WORDS,
      kind: 'problem',
      children: [
        { id: 'words', label: LONG_WORDS, kind: 'diagnosis', when: LONG_WORDS, cantMiss: true },
        { id: 'word', label: LONG_WORD, kind: 'diagnosis', when: LONG_WORD, hue: 'rust' },
        { id: 'empty', label: 'A category with nothing in it', kind: 'category' },
        {
          id: 'above',
          label: 'Above both',
          kind: 'question',
          hue: 'plum',
          children: [
            { id: 'below', label: LONG_WORD, kind: 'diagnosis', cantMiss: true },
            { id: 'other', label: LONG_WORDS, kind: 'site', cantMiss: true },
          ],
        },
      ],
    },
  ),
  'forty levels': file('forty', 'Forty levels', chain(1)),
  'right to left': file(
    'rtl',
    'هبوط القدم',
    {
      id: 'root',
      label: 'هبوط القدم: مركزي أم محيطي؟',
      kind: 'problem',
      gist: 'قدم لا يمكن رفعها، وتحتاج إلى سؤال واحد أولاً (L5).',
      children: [
        { id: 'central', label: 'مركزي', kind: 'category', hue: 'blue', when: 'انعكاسات مفرطة' },
        {
          id: 'peripheral',
          label: 'محيطي',
          kind: 'question',
          when: 'ضمور ورخاوة',
          ask: { prompt: 'هل قلب القدم إلى الداخل ضعيف؟' },
          children: [
            { id: 'root-l5', label: 'جذر L5', kind: 'site', hue: 'amber', when: 'ألم الظهر' },
            { id: 'nerve', label: 'العصب الشظوي', kind: 'diagnosis', hue: 'plum', cantMiss: true },
          ],
        },
      ],
    },
    { language: 'ar' },
  ),
} as const

export type BadState = keyof typeof BAD_STATES
