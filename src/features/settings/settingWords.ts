import { HEARD_WORDS } from '@/state/commands/heardWords'
import type { Choices } from '@/state/settingsSlice'

export type ChoiceWords = { label: string; does: string }

type SettingWords<Name extends keyof Choices> = {
  title: string
  choices: Record<Choices[Name], ChoiceWords>
}

/** What each setting is called, and what each choice does, in the order of the dialog. */
export const SETTING_WORDS: { [Name in keyof Choices]: SettingWords<Name> } = {
  theme: {
    title: 'Colours',
    choices: {
      system: { label: 'As the system', does: 'Light or dark, as this device is set.' },
      light: { label: 'Light', does: 'Dark words on a light ground.' },
      dark: { label: 'Dark', does: 'Light words on a dark ground.' },
      contrast: { label: 'High contrast', does: 'Black on white, with thick lines.' },
    },
  },
  textSize: {
    title: 'Text size',
    choices: {
      '100': { label: '100 %', does: 'The usual size.' },
      '115': { label: '115 %', does: 'A little larger.' },
      '130': { label: '130 %', does: 'Larger.' },
      '150': { label: '150 %', does: 'Half as large again.' },
      '200': { label: '200 %', does: 'Twice the usual size.' },
    },
  },
  level: {
    title: 'Teaching level',
    choices: {
      student: {
        label: 'Student',
        does: 'The step view asks first. In the details management is folded, without notes for the teacher.',
      },
      resident: {
        label: 'Resident',
        does: 'All is shown at once. Notes for the teacher are folded.',
      },
      teacher: { label: 'Teacher', does: 'All is shown at once, notes for the teacher too.' },
    },
  },
  density: {
    title: 'Density',
    choices: {
      comfortable: { label: 'Comfortable', does: 'Room between rows and in cards.' },
      compact: { label: 'Compact', does: 'Tighter rows and cards: more on one screen.' },
    },
  },
  orientation: {
    title: 'The map grows',
    choices: {
      right: { label: 'Left to right', does: 'The problem at the left, diagnoses at the right.' },
      down: { label: 'Top down', does: 'The problem on top, diagnoses below.' },
    },
  },
  confidence: {
    title: 'Confidence in cases',
    choices: {
      off: { label: 'Not asked', does: 'One commits, and that is enough.' },
      ask: {
        label: 'Asked',
        does: 'Three steps at each commitment; a private chart shows what was sure and wrong.',
      },
    },
  },
  grades: {
    title: 'Grades in recall',
    choices: {
      two: { label: 'Two', does: 'Again and Good.' },
      four: { label: 'Four', does: 'Again, Hard, Good and Easy.' },
    },
  },
  intervals: {
    title: 'Intervals in recall',
    choices: {
      shown: { label: 'On the grades', does: 'Each says when the card comes back.' },
      hidden: { label: 'Hidden', does: 'Grades without a time.' },
    },
  },
  newOrder: {
    title: 'New cards',
    choices: {
      blocked: { label: 'Branch by branch', does: 'One branch first; mixed once it is learnt.' },
      mixed: { label: 'Mixed', does: 'From all branches at once.' },
    },
  },
  newPerDay: {
    title: 'New cards a day',
    choices: {
      '10': { label: '10', does: 'The usual number.' },
      '5': { label: '5', does: 'A few.' },
      '20': { label: '20', does: 'More to come back to.' },
      '40': { label: '40', does: 'Many to come back to.' },
      '0': { label: 'None', does: 'Only what is due.' },
    },
  },
  duePerDay: {
    title: 'Due cards a day',
    choices: {
      '100': { label: '100', does: 'The usual number at most.' },
      '20': { label: '20', does: 'Ten minutes or less.' },
      '50': { label: '50', does: 'A quarter of an hour.' },
      '200': { label: '200', does: 'A long sitting.' },
      all: { label: 'All', does: 'Whatever is due.' },
    },
  },
  motion: {
    title: 'Motion',
    choices: {
      system: {
        label: 'As the system',
        does: 'Short movements, unless this device asks for less.',
      },
      less: { label: 'Less', does: 'Nothing glides: the map jumps to where it goes.' },
    },
  },
  keys: {
    title: 'Keys without Ctrl or ⌘',
    choices: {
      focused: { label: 'In the view', does: HEARD_WORDS.focused },
      always: { label: 'Everywhere', does: HEARD_WORDS.always },
      off: { label: 'Off', does: HEARD_WORDS.off },
    },
  },
}
