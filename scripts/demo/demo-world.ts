import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { ROLES } from '@/shared/domain/appointments'
import type { Point } from '@/shared/domain/geo/point'
import type { Polygon } from '@/shared/domain/geo/polygon'
import { ROLL_RELATIONS } from '@/shared/domain/roll/read-cells'
import { ANNOUNCEMENT_TOPICS, WITHDRAWAL_REASONS } from '@/shared/contract/announcements'
import { RATING_TAGS, REJECT_REASONS } from '@/shared/contract/reports'
import { DemoBallots } from './demo-ballots'
import { DemoTopics } from './demo-topics'
import { type SceneName, SCENES } from '../../database/demo/scene-photo/scenes'

const Persona = v.strictObject({
  key: v.string(),
  openid: v.string(),
  name: v.string(),
  role: v.string(),
  /** Whose pages this person sees first. */
  community: v.string(),
  hint: v.string(),
})
export type Persona = v.InferOutput<typeof Persona>

const AppointmentEntry = v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), persona: v.string(), role: v.picklist(ROLES), placeCode: v.string() })

const Note = v.pipe(v.string(), v.startsWith('演示：'))
const Metres = v.strictTuple([v.number(), v.number()])
const actor = { afterMinutes: v.number(), by: v.string() }

const Step = v.variant('do', [
  v.strictObject({ ...actor, do: v.literal('accept') }),
  v.strictObject({ ...actor, do: v.literal('reject'), reasonCode: v.picklist(REJECT_REASONS), nextStep: Note }),
  /** `movedM`: where the after-photo was taken, metres east and north of where it was reported. */
  v.strictObject({ ...actor, do: v.literal('resolve'), note: Note, movedM: Metres }),
  v.strictObject({ ...actor, do: v.literal('confirm') }),
  v.strictObject({ ...actor, do: v.literal('dispute'), note: Note }),
  v.strictObject({ ...actor, do: v.literal('rate'), score: v.number(), tags: v.array(v.picklist(RATING_TAGS)), note: v.optional(Note) }),
  v.strictObject({ ...actor, do: v.literal('reopen'), note: Note }),
  v.strictObject({ ...actor, do: v.literal('withdraw') }),
  /** Nobody answers: the clock closes the report. */
  v.strictObject({ afterMinutes: v.number(), do: v.literal('silence') }),
])
export type DemoStep = v.InferOutput<typeof Step>

const reportFields = {
  key: v.string(),
  community: v.string(),
  by: v.string(),
  categoryCode: v.string(),
  scene: v.picklist(Object.keys(SCENES) as SceneName[]),
  landmark: v.string(),
  note: Note,
  /** Metres east and north of the middle of the community. */
  offsetM: Metres,
  /** In order; each so many minutes after the one before. */
  steps: v.array(Step),
}
const DemoReport = v.union([
  /** A day before the day of seeding and a time of that day in Beijing, `HH:mm`. */
  v.strictObject({ ...reportFields, daysAgo: v.pipe(v.number(), v.minValue(1)), at: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)) }),
  v.strictObject({ ...reportFields, minutesAgo: v.number() }),
])
export type DemoReport = v.InferOutput<typeof DemoReport>

const DemoAnnouncement = v.strictObject({
  key: v.string(),
  by: v.string(),
  placeCode: v.string(),
  topic: v.picklist(ANNOUNCEMENT_TOPICS),
  title: v.string(),
  body: Note,
  hoursAgo: v.number(),
  standsDays: v.number(),
  withdrawn: v.optional(v.strictObject({ afterHours: v.number(), reasonCode: v.picklist(WITHDRAWAL_REASONS) })),
})
export type DemoAnnouncement = v.InferOutput<typeof DemoAnnouncement>

const Community = v.pipe(v.string(), v.regex(/^\d{12}$/))
const DemoHouseholds = v.strictObject({
  rolls: v.array(
    v.strictObject({
      community: Community,
      by: v.string(),
      compound: v.string(),
      buildings: v.array(v.strictObject({ grid: v.number(), building: v.string(), units: v.number(), floors: v.number() })),
    }),
  ),
  homes: v.array(
    v.strictObject({
      persona: v.string(),
      community: Community,
      building: v.string(),
      unit: v.number(),
      room: v.string(),
      relation: v.picklist(ROLL_RELATIONS),
      name: v.pipe(v.string(), v.endsWith('演示')),
      /** 199 0000 …: nobody's. */
      phone: v.pipe(v.string(), v.regex(/^1990000\d{4}$/)),
      hoursAgo: v.number(),
      /** Null: it still waits. */
      approvedBy: v.nullable(v.string()),
    }),
  ),
})
export type DemoRoll = v.InferOutput<typeof DemoHouseholds>['rolls'][number]
export type DemoHome = v.InferOutput<typeof DemoHouseholds>['homes'][number]

export interface DemoWorld {
  /** Topics, and those who support and answer. */
  discourse: DemoTopics
  votes: DemoBallots
  rolls: DemoRoll[]
  homes: DemoHome[]
  personas: Persona[]
  appointments: v.InferOutput<typeof AppointmentEntry>[]
  reports: DemoReport[]
  announcements: DemoAnnouncement[]
  /** Middle and border (GCJ-02) of each demonstration community. */
  communities: Map<string, { centre: Point; polygon: Polygon }>
}

/** The demonstration as data, checked: a slip in it fails here with its path. */
export function readDemoWorld(): DemoWorld {
  return {
    personas: v.parse(v.array(Persona), readJson('demo/personas.json')),
    appointments: v.parse(v.array(AppointmentEntry), readJson('demo/appointments.json')),
    reports: v.parse(v.array(DemoReport), readJson('demo/reports.json')),
    announcements: v.parse(v.array(DemoAnnouncement), readJson('demo/announcements.json')),
    discourse: v.parse(DemoTopics, readJson('demo/topics.json')),
    votes: v.parse(DemoBallots, readJson('demo/ballots.json')),
    ...v.parse(DemoHouseholds, readJson('demo/households.json')),
    communities: readCommunities(),
  }
}

const Communities = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(v.array(v.number()))) }),
    }),
  ),
})

function readCommunities(): DemoWorld['communities'] {
  const { features } = v.parse(Communities, readJson('places/demo-communities.geojson'))
  return new Map(
    features.map(({ id, geometry }) => {
      const ring = geometry.coordinates[0] ?? []
      const middle = (axis: 0 | 1) => {
        const values = ring.map((position) => position[axis] ?? NaN)
        return (Math.min(...values) + Math.max(...values)) / 2
      }
      return [id, { centre: { lng: middle(0), lat: middle(1) }, polygon: geometry.coordinates }]
    }),
  )
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../database/${path}`, import.meta.url), 'utf8'))
}
