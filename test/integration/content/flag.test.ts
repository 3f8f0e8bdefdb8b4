import { describe, expect, it } from 'vitest'
import { flagContent, getContent, listHeldContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { getReport } from '@/shared/contract/reports'
import { HOUR } from '@/shared/domain/time'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { arrangeHidden, arrangePublic, heldAt, messageKinds, newFlagger, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.flag', () => {
  const world = withWorld()

  it('of one or two people waits for a decision while it is shown; once a person, and never one’s own', async () => {
    const { rider, reportId, contentId } = await arrangePublic(world)
    const [a, b] = [newFlagger(world), newFlagger(world)]
    expect(await a.ok(flagContent, { contentId, reason: 'privacy' })).toEqual({ isNew: true })
    expect(await a.ok(flagContent, { contentId, reason: 'abuse' })).toEqual({ isNew: false })
    await b.ok(flagContent, { contentId, reason: 'untrue' })
    expect(await rider.fails(flagContent, { contentId, reason: 'abuse' })).toMatchObject({ code: 'OWN_CONTENT' })
    expect(await a.ok(getReport, { reportId })).toMatchObject({ isHidden: false, note: { text: '通道堵了' } })
    expect(await heldAt(world, contentId)).toMatchObject({
      state: 'flagged', cause: 'flags', excerpt: '北门，通道堵了', lock: null, flags: [{ reason: 'privacy', count: 1 }, { reason: 'untrue', count: 1 }],
    })
    await release(world.secretary, contentId)
    expect(await messageKinds(a)).toEqual(['content.flag_kept'])
    expect(await messageKinds(rider)).toEqual([])
  })

  it('of three hides words and photos until somebody decides; the matter goes on', async () => {
    const { rider, reportId, contentId } = await arrangeHidden(world)
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ isHidden: true, note: null, landmark: null, before: [{ url: null }] })
    expect(await world.secretary.ok(getReport, { reportId })).toMatchObject({ note: { text: '通道堵了' }, actions: expect.arrayContaining(['accept']) as string[] })
    expect(await rider.ok(getReport, { reportId })).toMatchObject({ note: { text: '通道堵了' }, covered: [{ contentId, part: 'report' }] })
    expect(await messageKinds(rider)).toEqual(['content.hidden'])
  })

  it('of any number does not hide what a person has kept', async () => {
    const { reportId, contentId } = await arrangeHidden(world)
    await release(world.secretary, contentId)
    for (let index = 0; index < 3; index++) await newFlagger(world).ok(flagContent, { contentId, reason: 'other' })
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ isHidden: false })
    expect(await world.secretary.ok(getContent, { contentId })).toMatchObject({ state: 'flagged' })
  })

  it('of many at the same moment are all counted', async () => {
    const { reportId, contentId } = await arrangePublic(world)
    const crowd = Array.from({ length: 5 }, () => newFlagger(world))
    for (const phone of crowd) await phone.personId()
    await Promise.all(crowd.map((phone) => phone.call(flagContent, { contentId, reason: 'illegal' })))
    await crowd[0]!.ok(flagContent, { contentId, reason: 'illegal' })
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ isHidden: true })
    expect(await world.cloud.control.count('content_flags', { contentId })).toBe(5)
    expect(world.cloud.errors).toEqual([])
  })

  it('is limited to ten things a day, and tells nobody of a private report', async () => {
    const eager = newFlagger(world)
    const reports = []
    for (let index = 0; index < 11; index++) reports.push(await submitted(world.newRider(), world.cloud))
    for (const { id } of reports.slice(0, 10)) await eager.ok(flagContent, { contentId: `report:${id}`, reason: 'other' })
    expect(await eager.fails(flagContent, { contentId: `report:${reports[10]!.id}`, reason: 'other' })).toMatchObject({ code: 'RATE_LIMITED' })
    await eager.ok(flagContent, { contentId: `report:${reports[0]!.id}`, reason: 'other' })
    expect((await world.secretary.ok(listHeldContent, { communityCode: HONGQIQIAO, limit: 50 })).items.length).toBeGreaterThanOrEqual(10)

    const hidden = await submitted(world.newRider(), world.cloud, { categoryCode: 'G1' })
    for (const contentId of [`report:${hidden.id}`, `report-words:${hidden.id}`, `nothing:${hidden.id}`]) {
      expect(await newFlagger(world).fails(flagContent, { contentId, reason: 'other' })).toMatchObject({ code: 'CONTENT_NOT_FOUND' })
    }
  })

  it('that nobody decided within 24 hours is told to the street, once', async () => {
    const { contentId } = await arrangePublic(world)
    await newFlagger(world).ok(flagContent, { contentId, reason: 'other' })
    const late = async () => (await world.streetOfficer.ok(listMyMessages, { limit: 50 })).items.filter(({ kind, subject }) => kind === 'content.late' && subject.id === contentId).length
    await world.cloud.control.advanceClock(23 * HOUR)
    await world.cloud.tick()
    expect(await late()).toBe(0)
    await world.cloud.control.advanceClock(2 * HOUR)
    await world.cloud.tick()
    await world.cloud.tick()
    expect(await late()).toBe(1)
  })
})
