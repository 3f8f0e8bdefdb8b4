import { describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { beginBlock } from '@/shared/contract/blocks'
import { getContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { disputeReport, getReport, listMyReports, rateReport, submitReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO, IN_GUANGZHOU_ROAD, submission } from '../../factories/reports'
import { arrangeBlock, arrangeHidden, arrangePhoto, newFlagger, refuse } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.begin', () => {
  const world = withWorld()
  const bench = async (rider: ReturnType<typeof world.newRider>, change: object) => rider.fails(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2', ...change }))

  it('stops what others would see, and says why and until when', async () => {
    const { rider, blockId } = await arrangeBlock(world, 7)
    const until = Math.round(await world.cloud.control.now()) + 7 * DAY
    const { code, fields } = await bench(rider, {})
    expect(code).toBe('BLOCKED')
    expect(fields).toMatchObject({ reason: 'abuse', blockId })
    expect(Math.abs(Number(fields?.until) - until)).toBeLessThan(60_000)
    expect(await world.cloud.control.readDocuments('reports', { reporterId: await rider.personId() })).toHaveLength(1)
  })

  it('knows the place by the point where none is named', async () => {
    const { rider } = await arrangeBlock(world)
    const input = await submission(rider, world.cloud, { categoryCode: 'B2' })
    expect(input.communityCode).toBeUndefined()
    expect((await rider.fails(submitReport, input)).code).toBe('BLOCKED')
    expect((await bench(rider, { location: undefined, communityCode: HONGQIQIAO })).code).toBe('BLOCKED')
  })

  it('never stops danger, reading, own data, other places, or words to those who decide', async () => {
    const { rider, reportId } = await arrangeBlock(world)
    const danger = await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode: 'B1' }))
    expect(danger.priority).toBe('P0')
    await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2', location: IN_GUANGZHOU_ROAD, communityCode: GUANGZHOU_ROAD }))
    await rider.ok(getReport, { reportId })
    await rider.ok(listMyReports, {})
    await rider.ok(getContent, { contentId: `report:${reportId}` })
  })

  it('stops the words of a step, not the step', async () => {
    const { rider, reportId } = await arrangeBlock(world)
    const seen = { reportId, version: 99 }
    expect((await rider.fails(disputeReport, { ...seen, note: '还没好' })).code).toBe('BLOCKED')
    expect((await rider.fails(disputeReport, seen)).code).toBe('REPORT_CHANGED')
    expect((await rider.fails(rateReport, { ...seen, score: 1, note: '不好' })).code).toBe('BLOCKED')
    expect((await rider.fails(rateReport, { ...seen, score: 1 })).code).toBe('REPORT_CHANGED')
  })

  it('does not stop an office', async () => {
    const { rider } = await arrangeBlock(world)
    const worker = await world.cloud.appoint(rider.openid, 'grid-worker', HONGQIQIAO)
    const { reportId } = await arrangeHidden(world)
    expect((await worker.fails(disputeReport, { reportId, version: 99, note: '返工' })).code).toBe('REPORT_CHANGED')
    expect((await bench(worker, {})).code).toBe('BLOCKED')
  })

  it('ends by itself', async () => {
    const { rider } = await arrangeBlock(world, 1)
    expect((await rider.ok(getMe, {})).block).toMatchObject({ placeName: '红旗桥社区', reasonCode: 'abuse' })
    await world.cloud.control.advanceClock(DAY)
    expect((await rider.ok(getMe, {})).block).toBeNull()
    await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2' }))
  })

  it('is told to whom it concerns, with the reason and the day, and is an act they see', async () => {
    const { rider } = await arrangeBlock(world, 1)
    const [message] = (await rider.ok(listMyMessages, {})).items
    expect(message).toMatchObject({ kind: 'block.begin', values: { about: '红旗桥社区', blockReason: 'abuse' }, subject: { type: 'block' } })
    expect(Number(message?.values.until)).toBeGreaterThan(message?.at ?? Infinity)
    await world.cloud.tick()
    expect((await rider.ok(listAuditAboutMe, {})).items.map(({ action }) => action)).toContain('blocks.begin')
  })

  it('is once a thing: the same again is a success, another is told of the first', async () => {
    const { rider, contentId } = await arrangeHidden(world)
    await refuse(world.secretary, contentId)
    const input = { contentId, days: 7, reasonCode: 'abuse' } as const
    const [one, two] = await Promise.all([world.secretary.ok(beginBlock, input), world.secretary.ok(beginBlock, input)])
    expect(one).toEqual(two)
    expect(await world.secretary.fails(beginBlock, { ...input, days: 30 })).toMatchObject({ code: 'BLOCK_EXISTS', fields: { blockId: contentId } })
    expect(await world.streetOfficer.fails(beginBlock, input)).toMatchObject({ code: 'BLOCK_EXISTS' })
    expect((await rider.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'block.begin')).toHaveLength(1)
  })

  it('needs a person’s refusal: not what is only hidden, nor what the machine stopped', async () => {
    const { contentId } = await arrangeHidden(world)
    const why = { days: 1, reasonCode: 'abuse' } as const
    expect((await world.secretary.fails(beginBlock, { contentId, ...why })).code).toBe('CONTENT_WRONG_STATE')
    const stopped = await arrangePhoto(world, 'risky')
    expect((await world.secretary.fails(beginBlock, { contentId: stopped.contentId, ...why })).code).toBe('CONTENT_WRONG_STATE')
  })

  it('is for those who decide there, and not against oneself', async () => {
    const { rider, contentId } = await arrangeHidden(world)
    await refuse(world.streetOfficer, contentId)
    const input = { contentId, days: 1, reasonCode: 'abuse' } as const
    for (const phone of [rider, world.worker, world.otherSecretary, newFlagger(world)]) expect(['FORBIDDEN', 'CONTENT_NOT_FOUND']).toContain((await phone.fails(beginBlock, input)).code)
    const own = await world.cloud.appoint(rider.openid, 'secretary', HONGQIQIAO)
    expect(await own.fails(beginBlock, input)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER', fields: { lock: 'own' } })
  })

  it.each([[{ days: 31 }], [{ days: 90 }], [{ reasonCode: 'other' }], [{ until: 1 }]])('refuses %j', async (change) => {
    const { code } = await world.secretary.fails(beginBlock, { contentId: 'report:01M0000000000000000000000A', days: 1, reasonCode: 'abuse', ...change } as never)
    expect(code).toBe('INVALID_INPUT')
  })
})
