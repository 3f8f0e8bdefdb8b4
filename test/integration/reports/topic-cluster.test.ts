import { beforeAll, describe, expect, it } from 'vitest'
import { publishGrids, saveGrids } from '@/shared/contract/grids'
import { submitReport, withdrawReport } from '@/shared/contract/reports'
import { listWaitingTopics, takeUpTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { drawing } from '../../factories/grids'
import { HONGQIQIAO, IN_HONGQIQIAO, submission } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

/** reporting.md M11. */
describe('reports of one kind in one grid', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const { id, version } = await secretary.ok(saveGrids, drawing())
    await secretary.ok(publishGrids, { gridsId: id, version, liveRevision: 0 })
  })
  let people = 0
  const report = async (categoryCode: string, lng = 115.065) => {
    const phone = cloud.as(`openid-reporter-${++people}`)
    const { id } = await phone.ok(submitReport, await submission(phone, cloud, { categoryCode, location: { ...IN_HONGQIQIAO, lng, lat: 30.218, accuracyM: 5 } }))
    return { id, phone }
  }
  const drafts = async () => (await secretary.ok(listWaitingTopics, { placeCode: HONGQIQIAO, waits: 'screener' })).items.filter(({ state }) => state === 'DRAFT')

  it('are five before there is a draft, and the sixth joins it', async () => {
    for (let time = 0; time < 4; time++) await report('A5')
    await cloud.tick()
    expect(await drafts()).toEqual([])
    const fifth = await report('A5')
    await cloud.tick()
    const [draft] = await drafts()
    expect(draft).toMatchObject({ state: 'DRAFT', categoryCode: 'A5', scope: { code: `${HONGQIQIAO}-g01` } })
    await report('A5')
    await cloud.tick()
    await cloud.tick()
    expect(await drafts()).toHaveLength(1)
    const [stored] = await cloud.control.readDocuments('topics', { _id: draft!.id })
    expect(stored!.reportIds).toHaveLength(6)
    expect(stored!.reportIds).toContain(fifth.id)
    await secretary.ok(takeUpTopic, { topicId: draft!.id, version: draft!.version, scopeCode: HONGQIQIAO, title: '垃圾站旁边总堆着' })
    await report('A5')
    await cloud.tick()
    expect(await drafts()).toEqual([])
  })

  it('are three where the way in is asked for, in one grid only, within thirty days, and none that was taken back', async () => {
    const first = await report('H4')
    await report('H4')
    await report('H4', 115.069)
    await first.phone.ok(withdrawReport, { reportId: first.id, version: 1 })
    await cloud.tick()
    await cloud.control.advanceClock(1_000)
    await report('H4')
    await cloud.tick()
    expect((await drafts()).filter(({ categoryCode }) => categoryCode === 'H4')).toEqual([])
    await report('H4')
    await cloud.tick()
    expect((await drafts()).filter(({ categoryCode }) => categoryCode === 'H4')).toHaveLength(1)
    await report('H4', 115.069)
    await cloud.control.advanceClock(31 * DAY)
    await report('H4', 115.069)
    await cloud.tick()
    expect((await drafts()).filter(({ categoryCode, scope }) => categoryCode === 'H4' && scope.code.endsWith('g02'))).toEqual([])
  })

  it('that are private never lead to one', async () => {
    for (let time = 0; time < 6; time++) await report('G1')
    await cloud.tick()
    expect((await drafts()).filter(({ categoryCode }) => categoryCode === 'G1')).toEqual([])
  })
})
