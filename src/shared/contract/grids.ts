import * as v from 'valibot'
import { ROLES } from '../domain/appointments'
import { GRID_CODE_PATTERN, GRID_PROBLEMS, MAX_CORNERS, MAX_GRIDS } from '../domain/geo/grids/grid'
import { GRID_EDITORS } from '../domain/geo/grids/grid-editors'
import { GRID_FILE_DATUMS, GRID_FILE_FORMATS } from '../domain/geo/grids/grid-file'
import { operation } from './operation'
import { anyone, appointed, type SubjectRef } from './policy'
import { CommunityCode, page, pageInput, text, Ulid } from './primitives'

const MAX_GRID_NAME = 20
/** Characters: some dozens of grids with some dozens of corners each. */
const MAX_FILE = 400_000

const THE_VERSION: SubjectRef = { subject: 'gridVersion', key: 'gridsId' }
const AT_COMMUNITY = appointed(GRID_EDITORS, { placeKey: 'communityCode' })
const Version = v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'))
const degrees = (most: number) => v.pipe(v.number('type'), v.minValue(-most, 'range'), v.maxValue(most, 'range'))

const GridInput = v.strictObject({
  code: v.pipe(v.string('type'), v.regex(GRID_CODE_PATTERN, 'format')),
  name: text(MAX_GRID_NAME),
  /** In order; the last is joined to the first without being repeated. */
  corners: v.pipe(v.array(v.strictTuple([degrees(180), degrees(90)], 'type')), v.maxLength(MAX_CORNERS, 'too_many')),
})

export const GridView = v.object({
  code: v.string(),
  name: v.string(),
  /** GCJ-02. */
  corners: v.array(v.tuple([v.number(), v.number()])),
  areaM2: v.number(),
})
export type GridView = v.InferOutput<typeof GridView>

const Problem = v.object({
  kind: v.picklist(GRID_PROBLEMS),
  /** Row of a CSV or path of a GeoJSON; null for a drawing. */
  at: v.nullable(v.string()),
  grid: v.nullable(v.string()),
  other: v.nullable(v.string()),
  metres: v.nullable(v.number()),
})

export const GridVersion = v.object({
  id: v.string(),
  version: v.number(),
  communityCode: v.string(),
  grids: v.array(GridView),
  problems: v.array(Problem),
  savedAt: v.number(),
  publishedAt: v.nullable(v.number()),
})
export type GridVersion = v.InferOutput<typeof GridVersion>

/** The grids that count now. `revision` counts how often they were exchanged; 0: none were drawn yet. */
export const getGrids = operation({
  name: 'places.getGrids',
  input: v.strictObject({ communityCode: CommunityCode }),
  output: v.object({ revision: v.number(), since: v.nullable(v.number()), grids: v.array(GridView) }),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** The drawing that was saved last, live or not; with `gridsId` that one of the community's. */
export const getGridDraft = operation({
  name: 'places.getGridDraft',
  input: v.strictObject({ communityCode: CommunityCode, gridsId: v.optional(Ulid) }),
  output: v.object({
    draft: v.nullable(GridVersion),
    /** The community's own, GCJ-02, and how far it may be from the truth, metres; null: not known, only that of its district. */
    border: v.nullable(v.object({ polygon: v.array(v.array(v.array(v.number()))), borderErrorM: v.number() })),
  }),
  policy: AT_COMMUNITY,
  errors: ['PLACE_UNKNOWN', 'GRIDS_NOT_FOUND'],
})

const GridVersionRow = v.object({
  id: v.string(),
  savedAt: v.number(),
  /** In which office; null: not known of old ones. */
  savedAs: v.nullable(v.picklist(ROLES)),
  isMine: v.boolean(),
  publishedAt: v.nullable(v.number()),
  grids: v.number(),
})
export type GridVersionRow = v.InferOutput<typeof GridVersionRow>

/** The drawings of a community, the one saved last first. */
export const listGridVersions = operation({
  name: 'places.listGridVersions',
  input: v.strictObject({ communityCode: CommunityCode, ...pageInput }),
  output: page(GridVersionRow),
  policy: AT_COMMUNITY,
  errors: ['PLACE_UNKNOWN'],
})

/** Dry run of a file: nothing is kept. Its grids can then be saved. */
export const checkGridFile = operation({
  name: 'places.checkGridFile',
  input: v.strictObject({
    communityCode: CommunityCode,
    format: v.picklist(GRID_FILE_FORMATS, 'choice'),
    /** What the person says of a file that does not say it; one that says otherwise is not taken. Corners are answered in GCJ-02. */
    datum: v.optional(v.picklist(GRID_FILE_DATUMS, 'choice')),
    text: v.pipe(v.string('type'), v.minLength(1, 'empty'), v.maxLength(MAX_FILE, 'too_long')),
  }),
  output: v.object({ grids: v.array(GridView), problems: v.array(Problem) }),
  policy: AT_COMMUNITY,
  errors: ['PLACE_UNKNOWN'],
})

/** Keeps a drawing; `version` is absent the first time. Idempotent by `id` and `version`. */
export const saveGrids = operation({
  name: 'places.saveGrids',
  input: v.strictObject({
    id: Ulid,
    version: v.optional(Version),
    communityCode: CommunityCode,
    crs: v.literal('gcj02', 'crs'),
    grids: v.pipe(v.array(GridInput), v.maxLength(MAX_GRIDS, 'too_many')),
  }),
  output: GridVersion,
  policy: AT_COMMUNITY,
  errors: ['PLACE_UNKNOWN', 'GRIDS_NOT_FOUND', 'GRIDS_CHANGED'],
})

/** The drawing becomes what counts. `liveRevision`: the one that the person saw live. */
export const publishGrids = operation({
  name: 'places.publishGrids',
  input: v.strictObject({ gridsId: Ulid, version: Version, liveRevision: v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range')) }),
  output: GridVersion,
  policy: appointed(GRID_EDITORS, THE_VERSION),
  errors: ['GRIDS_NOT_FOUND', 'GRIDS_CHANGED', 'GRIDS_HAVE_PROBLEMS'],
})
