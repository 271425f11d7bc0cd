import { APP_COMMANDS } from './commands/appCommands'
import { BACKUP_COMMANDS } from './commands/backupCommands'
import { CAMERA_COMMANDS } from './commands/cameraCommands'
import { CASES_COMMANDS, CASES_KEY_NOTES } from './commands/casesCommands'
import {
  COMMAND_GROUPS,
  type Command,
  type CommandGroup,
  type KeyNote,
  type KeyStroke,
} from './commands/command'
import { isCharacterKey } from './commands/keyStroke'
import { LOCALISE_COMMANDS, LOCALISE_KEY_NOTES } from './commands/localiseCommands'
import { RECALL_COMMANDS, RECALL_KEY_NOTES } from './commands/recallCommands'
import { STEP_KEY_NOTES } from './commands/stepKeyNotes'
import { TREE_COMMANDS } from './commands/treeCommands'
import { TREE_KEY_NOTES } from './commands/treeKeyNotes'
import { VIEW_COMMANDS } from './commands/viewCommands'
import type { AppState } from './store'

/**
 * Everything that can be done, with its keys. The palette, the keyboard and the help all read this
 * one list.
 */
export const COMMANDS: readonly Command[] = [
  ...TREE_COMMANDS,
  ...LOCALISE_COMMANDS,
  ...CASES_COMMANDS,
  ...RECALL_COMMANDS,
  ...VIEW_COMMANDS,
  ...CAMERA_COMMANDS,
  ...APP_COMMANDS,
  ...BACKUP_COMMANDS,
]

/** What can be done where the person is, in the order of the groups, with the keys that are heard. */
export function commandsHere(state: AppState): Command[] {
  const commands = COMMANDS.filter((command) => command.isThere(state))
  return inGroups(
    commands.map(({ keys, ...command }) => {
      const heard = heardKeys({ keys, heard: command.heard }, state)
      return heard.length > 0 ? { ...command, keys: heard } : command
    }),
  )
}

/** What the keys that are heard do where the person is, group by group. */
export function keysHere(state: AppState): { group: CommandGroup; notes: readonly KeyNote[] }[] {
  const commands = COMMANDS.flatMap(({ keys, ...command }) => (keys ? [{ ...command, keys }] : []))
  const notes = [
    ...TREE_KEY_NOTES,
    ...STEP_KEY_NOTES,
    ...LOCALISE_KEY_NOTES,
    ...CASES_KEY_NOTES,
    ...RECALL_KEY_NOTES,
    ...commands,
  ]
    .filter((note) => note.isThere(state))
    .map((note) => ({ ...note, keys: heardKeys(note, state) }))
    .filter(({ keys }) => keys.length > 0)
  return COMMAND_GROUPS.map((group) => ({
    group,
    notes: notes.filter((note) => note.group === group),
  })).filter((each) => each.notes.length > 0)
}

type Keyed = { keys: readonly KeyStroke[] | undefined; heard?: Command['heard'] | undefined }

/** The keys that the settings do not switch off. */
function heardKeys({ keys = [], heard }: Keyed, state: AppState): readonly KeyStroke[] {
  if (state.keys !== 'off' || heard === 'tree') return keys
  return keys.filter((stroke) => !isCharacterKey(stroke))
}

function inGroups(commands: readonly Command[]): Command[] {
  return COMMAND_GROUPS.flatMap((group) => commands.filter((command) => command.group === group))
}
