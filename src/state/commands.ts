import { APP_COMMANDS } from './commands/appCommands'
import { CAMERA_COMMANDS } from './commands/cameraCommands'
import { COMMAND_GROUPS, type Command, type CommandGroup, type KeyNote } from './commands/command'
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
  ...VIEW_COMMANDS,
  ...CAMERA_COMMANDS,
  ...APP_COMMANDS,
]

/** What can be done where the person is, in the order of the groups. */
export function commandsHere(state: AppState): Command[] {
  return inGroups(COMMANDS.filter((command) => command.isThere(state)))
}

/** What keys do where the person is, group by group. */
export function keysHere(state: AppState): { group: CommandGroup; notes: readonly KeyNote[] }[] {
  const commands = COMMANDS.flatMap(({ keys, ...command }) => (keys ? [{ ...command, keys }] : []))
  const notes = [...TREE_KEY_NOTES, ...commands].filter((note) => note.isThere(state))
  return COMMAND_GROUPS.map((group) => ({
    group,
    notes: notes.filter((note) => note.group === group),
  })).filter((each) => each.notes.length > 0)
}

function inGroups(commands: readonly Command[]): Command[] {
  return COMMAND_GROUPS.flatMap((group) => commands.filter((command) => command.group === group))
}
