import type { CDPSession, Page } from '@playwright/test'

type Spoken = { value?: unknown }
type AxNode = {
  role?: Spoken
  name?: Spoken
  properties?: { name: string; value: Spoken & { relatedNodes?: { backendDOMNodeId: number }[] } }[]
}

/** What the accessibility tree of the browser says of one element. */
export type Heard = { role: string; name: string; states: readonly string[] }

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * What a screen reader is told of what has the focus, out of the browser's accessibility tree; in a
 * list that a field walks, of the option that it is on.
 */
export async function heard(page: Page): Promise<Heard> {
  const session = await sessionOf(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  })
  const focused = await spokenOf(session, { objectId: result.objectId })
  const active = propertyOf(focused, 'activedescendant')?.relatedNodes?.[0]
  const node = active
    ? await spokenOf(session, { backendNodeId: active.backendDOMNodeId })
    : focused
  return { role: String(node.role?.value), name: String(node.name?.value), states: statesOf(node) }
}

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  return known
}

async function spokenOf(
  session: CDPSession,
  of: { objectId?: string | undefined; backendNodeId?: number },
): Promise<AxNode> {
  const asked = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...asked,
    fetchRelatives: false,
  })
  return nodes[0] ?? {}
}

function propertyOf({ properties = [] }: AxNode, name: string) {
  return properties.find((property) => property.name === name)?.value
}

function statesOf(node: AxNode): string[] {
  const level = propertyOf(node, 'level')?.value
  const expanded = propertyOf(node, 'expanded')?.value
  const isTreeItem = node.role?.value === 'treeitem'
  return [
    ...(isTreeItem && typeof level === 'number' ? [`level ${level}`] : []),
    ...(expanded === undefined ? [] : [expanded === true ? 'expanded' : 'collapsed']),
    ...(propertyOf(node, 'selected')?.value === true ? ['selected'] : []),
  ]
}
