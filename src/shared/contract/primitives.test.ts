import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Location, text, Ulid } from './primitives'
import { submitReport } from './reports'

const issueOf = (schema: v.GenericSchema, value: unknown) => {
  const result = v.safeParse(schema, value)
  return result.success ? undefined : result.issues[0].message
}

describe('text', () => {
  it.each([
    ['  井盖翘起\u200B ', '井盖翘起'],
    ['ｅ全角也行', 'ｅ全角也行'],
    ['e\u0301', 'é'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['\u202E倒着写\u202C', '倒着写'],
  ])('%j becomes %j', (input, expected) => {
    expect(v.parse(text(20), input)).toBe(expected)
  })

  it('counts an emoji as one character', () => {
    expect(v.parse(text(3), '🚧🚧🚧')).toBe('🚧🚧🚧')
    expect(issueOf(text(3), '🚧🚧🚧🚧')).toBe('too_long')
  })

  it.each([['', 'empty'], ['   \u200B ', 'empty'], ['字'.repeat(5000), 'too_long'], [12, 'type'], [null, 'type']])('refuses %j as %s', (input, issue) => {
    expect(issueOf(text(300), input)).toBe(issue)
  })
})

describe('Location', () => {
  const here = { lng: 115.066, lat: 30.218, crs: 'gcj02', accuracyM: 12, source: 'gps' }

  it('takes a position that says its datum', () => {
    expect(v.parse(Location, here)).toEqual(here)
  })

  it.each([
    [{ ...here, crs: 'wgs84' }, 'crs'],
    [{ ...here, lat: 91 }, 'range'],
    [{ ...here, accuracyM: -1 }, 'range'],
    [{ ...here, lng: Number.NaN }, 'type'],
    [{ ...here, source: 'guess' }, 'choice'],
  ])('refuses %j as %s', (input, issue) => {
    expect(issueOf(Location, input)).toBe(issue)
  })
})

describe('Ulid', () => {
  it.each([['01ARZ3NDEKTSV4RRFFQ69G5FAV', undefined], ['01ARZ3NDEKTSV4RRFFQ69G5FAU', 'format'], ['81ARZ3NDEKTSV4RRFFQ69G5FAV', 'format'], ['short', 'format']])(
    '%s: %s',
    (input, issue) => expect(issueOf(Ulid, input)).toBe(issue),
  )
})

describe('reports.submit input', () => {
  const input = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', categoryCode: 'B1', photos: ['cloud://env.b/uploads/p/1.jpg'], capturedAt: 1_760_000_000_000 }

  it('does not take a key that it does not know', () => {
    expect(v.safeParse(submitReport.input, { ...input, reporterId: 'somebody' }).success).toBe(false)
    expect(v.safeParse(submitReport.input, input).success).toBe(true)
  })
})
