import * as v from 'valibot'
import { characterCount } from '../domain/characters'
import { PLACE_CODE_PATTERN } from '../domain/places'
import { ULID_PATTERN } from '../domain/ulid'

// Controls (but not line feed), zero-width and direction marks: invisible, and a way to hide words or break a list.
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Free text: NFC, trimmed, without invisible characters, 1 to `max` characters. Issue names: `empty`, `too_long`. */
export function text(max: number) {
  return v.pipe(
    v.string('type'),
    v.maxLength(max * 8, 'too_long'), // before any work on it
    v.transform((value) => value.normalize('NFC').replace(INVISIBLE, '').trim()),
    v.check((value) => value.length > 0, 'empty'),
    v.check((value) => characterCount(value) <= max, 'too_long'),
  )
}

export const Ulid = v.pipe(v.string('type'), v.length(26, 'format'), v.regex(ULID_PATTERN, 'format'))
export const PlaceCode = v.pipe(v.string('type'), v.maxLength(40, 'format'), v.regex(PLACE_CODE_PATTERN, 'format'))
export const CommunityCode = v.pipe(v.string('type'), v.regex(/^\d{12}$/, 'format'))
/** A community, or one grid of it. */
export const CommunityOrGridCode = v.pipe(v.string('type'), v.regex(/^\d{12}(-[a-z0-9]{1,12})?$/, 'format'))
export const PersonId = v.pipe(v.string('type'), v.regex(/^[a-z2-7]{26}$/, 'format'))
export const FileId = v.pipe(v.string('type'), v.maxLength(300, 'too_long'), v.regex(/^cloud:\/\/[^\s?#]+$/, 'format'))

/** Milliseconds since 1970, between 2020 and 2100: a time in seconds is a mistake that shows. */
export const InstantMs = v.pipe(v.number('type'), v.integer('format'), v.minValue(1_577_836_800_000, 'range'), v.maxValue(4_102_444_800_000, 'range'))

/** A position must say its datum: 580 m lie between GCJ-02 and WGS-84 here, and nobody can tell afterwards. */
export const Location = v.strictObject({
  lng: v.pipe(v.number('type'), v.minValue(-180, 'range'), v.maxValue(180, 'range')),
  lat: v.pipe(v.number('type'), v.minValue(-90, 'range'), v.maxValue(90, 'range')),
  crs: v.literal('gcj02', 'crs'),
  /** 68 % radius in metres. */
  accuracyM: v.pipe(v.number('type'), v.minValue(0, 'range'), v.maxValue(100_000, 'range')),
  source: v.picklist(['gps', 'fuzzy', 'picked'], 'choice'),
})
export type Location = v.InferOutput<typeof Location>

export const MAX_PAGE = 50
export const DEFAULT_PAGE = 20

/** Keyset paging: the opaque cursor of the last page, and how many. */
export const pageInput = {
  cursor: v.optional(v.pipe(v.string('type'), v.maxLength(120, 'too_long'), v.regex(/^[A-Za-z0-9_.:-]+$/, 'format'))),
  limit: v.optional(v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'), v.maxValue(MAX_PAGE, 'range')), DEFAULT_PAGE),
}

/** Answers may grow: an older client must not break on a new field, so outputs are not strict. */
export function page<Item extends v.GenericSchema>(item: Item) {
  return v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) })
}
