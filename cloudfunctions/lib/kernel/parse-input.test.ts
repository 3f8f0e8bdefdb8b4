import { describe, expect, it } from 'vitest'
import { submitReport } from '@/shared/contract/reports'
import { isAppError } from '@/shared/errors'
import { parseInput } from './parse-input'

const VALID = { id: '01KAXAMPAM0123456789ABCDEF', categoryCode: 'B1', photos: ['cloud://e.b/uploads/x/y/1.jpg'], capturedAt: 1_780_000_000_000 }
const LOCATION = { lng: 115, lat: 30, crs: 'gcj02', accuracyM: 5, source: 'gps' }

function fieldsOf(input: unknown): Record<string, string> | undefined {
  try {
    parseInput(submitReport.input, input)
    return undefined
  } catch (error) {
    if (isAppError(error) && error.code === 'INVALID_INPUT') return error.fields
    throw error
  }
}

describe('parseInput', () => {
  it('lets a valid input through, defaults filled in', () => {
    expect(parseInput(submitReport.input, { ...VALID, note: ' 积水 ' })).toMatchObject({ note: '积水' })
  })

  it.each<[unknown, Record<string, string>]>([
    [null, { input: 'type' }],
    [[], { input: 'type' }],
    [undefined, { input: 'required' }],
    [{}, { id: 'required', categoryCode: 'required', photos: 'required', capturedAt: 'required' }],
    ['text', { input: 'type' }],
    [{ ...VALID, id: 7 }, { id: 'type' }],
    [{ ...VALID, id: undefined }, { id: 'type' }],
    [{ ...VALID, extra: 1 }, { extra: 'unknown' }],
    [{ ...VALID, location: { ...LOCATION, crs: undefined } }, { 'location.crs': 'crs' }],
    [{ ...VALID, location: { ...LOCATION, crs: 'wgs84' } }, { 'location.crs': 'crs' }],
    [{ ...VALID, location: { ...LOCATION, street: 'x' } }, { 'location.street': 'unknown' }],
    [{ ...VALID, photos: [] }, { photos: 'empty' }],
    [{ ...VALID, photos: ['http://x/y.jpg'] }, { 'photos.0': 'format' }],
    [{ ...VALID, capturedAt: 1_780_000_000 }, { capturedAt: 'range' }],
    [{ ...VALID, note: 'x'.repeat(301) }, { note: 'too_long' }],
    [{ ...VALID, categoryCode: 'Z9' }, { categoryCode: 'choice' }],
  ])('names what is wrong with %j', (input, fields) => {
    expect(fieldsOf(input)).toEqual(fields)
  })

  it('names a key that is missing altogether', () => {
    const { crs: _crs, ...withoutDatum } = LOCATION
    expect(fieldsOf({ ...VALID, location: withoutDatum })).toEqual({ 'location.crs': 'required' })
  })
})
