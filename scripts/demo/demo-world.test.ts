import { describe, expect, it } from 'vitest'
import { contains } from '@/shared/domain/geo/polygon'
import { findCategory } from '@/shared/domain/reports/categories'
import { statementProblem } from '@/shared/domain/topics/statements'
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

  it('lets only people speak in its topics whom it has, and about topics and reports that are there', () => {
    const { neighbours, topics, discussions } = world.discourse
    const people = new Set([...world.personas.map(({ key }) => key), ...Array.from({ length: neighbours.count }, (_, index) => `neighbour:${index + 1}`)])
    const speakers = [neighbours.approvedBy, ...topics.flatMap(({ by, steps }) => [by, ...steps.flatMap((step) => ('by' in step ? [step.by] : []))]), ...Object.values(discussions).flatMap(({ statements, questions }) => [...statements, ...questions].map(({ by }) => by))]
    expect(speakers.filter((key) => !people.has(key))).toEqual([])
    const keys = new Set(topics.map(({ key }) => key))
    expect(keys.size).toBe(topics.length)
    const steps = topics.flatMap((topic) => topic.steps)
    expect(steps.flatMap((step) => (step.do === 'merge' ? [step.input.target] : [])).filter((key) => !keys.has(key))).toEqual([])
    expect(steps.flatMap((step) => (step.do === 'discuss' ? [step.script] : [])).filter((key) => !discussions[key])).toEqual([])
    expect(topics.flatMap(({ fromReport }) => fromReport ?? []).filter((key) => !world.reports.some((report) => report.key === key))).toEqual([])
    expect(steps.flatMap((step) => ('input' in step && 'explanation' in step.input ? [String(step.input.explanation)] : [])).filter((words) => !words.startsWith('演示：'))).toEqual([])
    const { secondTeller, ballots } = world.votes
    expect([secondTeller.by, secondTeller.appointedBy, ...ballots.map(({ by }) => by)].filter((key) => !people.has(key))).toEqual([])
    expect(ballots.map(({ topic }) => topic).filter((key) => !keys.has(key))).toEqual([])
    expect(discussions.charging!.statements.flatMap(({ text }) => statementProblem(text) ?? [])).toEqual([])
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
