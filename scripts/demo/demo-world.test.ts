import { describe, expect, it } from 'vitest'
import { contains } from '@/shared/domain/geo/polygon'
import { findCategory } from '@/shared/domain/reports/categories'
import { ULID_PATTERN } from '@/shared/domain/ulid'
import { beijingDate, startOfBeijingDay } from '@/shared/domain/time'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { readDemoWorld } from './demo-world'
import { capturedAt, demoUlid, movePoint, reportMoments } from './demo-timeline'

const world = readDemoWorld()
const BASE = Date.UTC(2026, 10, 24, 4, 30)

describe('the demonstration world', () => {
  it('names only personas, categories and communities that exist, and marks its people', () => {
    const personas = new Set(world.personas.map((persona) => persona.key))
    const named = [
      ...world.reports.flatMap((report) => [report.by, ...report.steps.flatMap((step) => ('by' in step ? [step.by] : []))]),
      ...world.appointments.map((entry) => entry.persona),
      ...world.announcements.map((entry) => entry.by),
      ...world.rolls.map((entry) => entry.by),
      ...world.homes.flatMap(({ persona, approvedBy }) => (approvedBy === null ? [persona] : [persona, approvedBy])),
    ]

    expect(named.filter((key) => !personas.has(key))).toEqual([])
    expect(world.reports.filter((report) => !findCategory(report.categoryCode))).toEqual([])
    expect(world.personas.filter((persona) => !persona.name.endsWith('· 演示'))).toEqual([])
  })

  it('puts every report inside the border of its community', () => {
    const outside = world.reports.filter((report) => {
      const community = world.communities.get(report.community)
      return !community || !contains(community.polygon, movePoint(community.centre, report.offsetM))
    })

    expect(outside.map((report) => report.key)).toEqual([])
  })

  it('lies wholly in the past, at whatever hour it is seeded', () => {
    const midnight = startOfBeijingDay(beijingDate(BASE))
    for (const base of [midnight, BASE, midnight + 86_399_000]) {
      const late = world.reports.flatMap((report) => reportMoments(report, capturedAt(report, base))).filter((moment) => moment.at > base)
      expect(late.map((moment) => moment.report.key)).toEqual([])
    }
  })

  it('gives each report an id of its own that ends the same on every day of seeding', () => {
    const ids = world.reports.map((report) => demoUlid(report.key, capturedAt(report, BASE)))
    const tomorrow = world.reports.map((report) => demoUlid(report.key, capturedAt(report, BASE + 86_400_000)))

    expect(new Set(ids).size).toBe(world.reports.length)
    expect(ids.every((id) => ULID_PATTERN.test(id))).toBe(true)
    expect(ids.map((id) => id.slice(10))).toEqual(tomorrow.map((id) => id.slice(10)))
  })
})

describe('drawScenePhoto', () => {
  it('draws the same bytes for the same scene and others for what came after', () => {
    const before = drawScenePhoto('manhole', 'before', 'hq-manhole')

    expect(before.equals(drawScenePhoto('manhole', 'before', 'hq-manhole'))).toBe(true)
    expect(before.equals(drawScenePhoto('manhole', 'after', 'hq-manhole'))).toBe(false)
    expect([...before.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  })
})
