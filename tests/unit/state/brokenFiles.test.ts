import { beforeEach, expect, test } from 'vitest'
import { closeReport, dropBrokenFile, reportFile, rewritten } from '@/state/brokenFiles'
import { newReport } from '@/state/newReport'
import { useAppStore } from '@/state/store'

const broken = (text: string) =>
  newReport({ fileName: 'mine.dx.json', text, keeps: true }, { kind: 'broken', problems: [] })
const files = () => useAppStore.getState().brokenFiles
/** Whether the browser asks before the page is left. */
const asksFirst = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => {
  for (const { id } of files()) dropBrokenFile(id)
})

test('the browser asks before a text that was changed here is lost, and not otherwise', () => {
  const report = broken('{')
  reportFile(report)
  closeReport(report, '{')
  expect(asksFirst()).toBe(false)
  closeReport(report, '{}')
  expect(files()).toMatchObject([{ text: '{}', isEdited: true }])
  expect(asksFirst()).toBe(true)
  dropBrokenFile(report.id)
  expect(asksFirst()).toBe(false)
})

test('a text that was checked again and is not sound yet is still a changed one', () => {
  const report = broken('{')
  reportFile(report)
  const again = rewritten(report, '{}')
  reportFile(newReport(again, { kind: 'broken', problems: [] }))
  expect(files()).toMatchObject([{ id: report.id, text: '{}', isEdited: true }])
  expect(asksFirst()).toBe(true)
})

test('two files of the same name are two', () => {
  const [one, other] = [broken('{'), broken('[')]
  reportFile(one)
  reportFile(other)
  closeReport(other, '[]')
  expect(files().map(({ text }) => text)).toEqual(['[]', '{'])
})
