import { describe, expect, test } from 'vitest'
import { formatReference, referenceLink } from '@/domain/references/formatReference'
import type { Reference } from '@/domain/schema/details'
import { footDropKnowledge } from '../../../support/footDrop'

const reference = (parts: Partial<Reference> = {}): Reference => ({
  type: 'article-journal',
  title: 'A simple and useful test',
  ...parts,
})
const people = (...families: string[]) => families.map((family) => ({ family, given: 'Ada' }))

describe('a reference as it is printed', () => {
  test('has authors, title, journal, year, volume and pages in that order', () => {
    expect(formatReference(footDropKnowledge.references['jeon2013']!)).toBe(
      'Jeon CH, Chung NS, Lee YS, et al. Assessment of hip abductor power in patients with foot ' +
        'drop: a simple and useful test to differentiate lumbar radiculopathy and peroneal ' +
        'neuropathy. Spine 2013;38(3):257-263.',
    )
  })

  test.each([
    ['one', people('Katirji'), 'Katirji A'],
    ['two', people('Katirji', 'Wilbourn'), 'Katirji A, Wilbourn A'],
    ['three', people('Katirji', 'Wilbourn', 'Yap'), 'Katirji A, Wilbourn A, Yap A'],
    ['four', people('Katirji', 'Wilbourn', 'Yap', 'Jeon'), 'Katirji A, Wilbourn A, Yap A, et al'],
  ])('names %s of its authors, three at most', (_, author, names) => {
    expect(formatReference(reference({ author }))).toBe(`${names}. A simple and useful test.`)
  })

  test.each([
    ['two given names', { family: 'Katirji', given: 'Bashar M' }, 'Katirji BM'],
    ['initials with points', { family: 'Elzoghby', given: 'M.A.' }, 'Elzoghby MA'],
    ['a hyphen', { family: 'Jeon', given: 'Chang-Hoon' }, 'Jeon CH'],
    ['a name of several words', { family: 'van der Windt', given: 'Danielle' }, 'van der Windt D'],
    ['no given name', { family: 'Medscape' }, 'Medscape'],
    ['a society', { literal: 'World Health Organization' }, 'World Health Organization'],
  ])('writes an author with %s', (_, person, name) => {
    expect(formatReference(reference({ author: [person] }))).toBe(
      `${name}. A simple and useful test.`,
    )
  })

  test.each([
    ['nothing but a title', {}, 'A simple and useful test.'],
    ['no author', { 'container-title': 'Spine' }, 'A simple and useful test. Spine.'],
    ['a publisher', { publisher: 'Demos' }, 'A simple and useful test. Demos.'],
    ['a year alone', { issued: { 'date-parts': [[2013]] } }, 'A simple and useful test. 2013.'],
    ['an empty date', { issued: { 'date-parts': [] } }, 'A simple and useful test.'],
    ['a volume without issue', { volume: '38', page: '257' }, 'A simple and useful test. 38:257.'],
    ['an issue without volume', { issue: '3' }, 'A simple and useful test.'],
  ])('makes nothing up for a reference with %s', (_, parts, printed) => {
    expect(formatReference(reference(parts))).toBe(printed)
  })

  test('has one full stop after a title that brings its own', () => {
    expect(formatReference(reference({ title: 'Foot drop.' }))).toBe('Foot drop.')
  })

  test('has no full stop after a title that asks a question', () => {
    const stewart = footDropKnowledge.references['stewart2008']!
    expect(formatReference(stewart)).toContain('Foot drop: where, why and what to do? Practical')
  })
})

describe('where to read it', () => {
  const all = { DOI: '10.1007/s11695', URL: 'https://example.org/a', PMID: '22580719' }

  test.each([
    ['its DOI first', all, 'https://doi.org/10.1007/s11695'],
    ['else its own address', { ...all, DOI: '' }, 'https://example.org/a'],
    ['else its PubMed page', { PMID: '22580719' }, 'https://pubmed.ncbi.nlm.nih.gov/22580719/'],
    ['an address of its own is https', { URL: 'http://example.org' }, undefined],
    ['an address that runs a script is none', { URL: 'javascript:alert(1)' }, undefined],
    ['nothing where nothing is known', {}, undefined],
  ])('%s', (_, parts, link) => {
    expect(referenceLink(reference(parts))).toBe(link)
  })

  test.each([
    [
      '10.1002/(SICI)1097-4598(199709)20:9<1>3.0',
      'https://doi.org/10.1002/(SICI)1097-4598(199709)20:9%3C1%3E3.0',
    ],
    ['10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc'],
  ])('the DOI %s is whole in its link', (DOI, link) => {
    expect(referenceLink(reference({ DOI }))).toBe(link)
  })

  test('a PubMed number cannot lead out of PubMed', () => {
    expect(referenceLink(reference({ PMID: '../x?y' }))).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/..%2Fx%3Fy/',
    )
  })
})
