import { describe, expect, it } from 'vitest'
import { submitReport } from '@/shared/contract/reports'
import { draftTopic } from '@/shared/contract/topics'
import { GUANGZHOU_ROAD, HONGQIQIAO, submission, submitted } from '../../factories/reports'
import { newUlid, type Phone } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.draft', () => {
  const { cloud, secretary } = withTopicDesk()
  const rider = cloud.as('openid-rider')

  it('makes one draft of one report, however many tap', async () => {
    const { id: reportId } = await submitted(rider, cloud)
    const all = await Promise.all(Array.from({ length: 4 }, () => secretary.ok(draftTopic, { communityCode: HONGQIQIAO, reportId })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(all[0]).toMatchObject({ state: 'DRAFT', title: '', reportIds: [reportId], categoryCode: 'B1', proposer: { as: 'reports' } })
    expect(all[0]!.actions.sort()).toEqual(['discard', 'propose'])
  })

  it('knows only reports of the community that are not private', async () => {
    const g1 = await rider.ok(submitReport, await submission(rider, cloud, { categoryCode: 'G1' }))
    const { id } = await submitted(rider, cloud)
    await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    const code = async (phone: Phone, communityCode: string, reportId: string) => (await phone.fails(draftTopic, { communityCode, reportId })).code
    expect(await code(secretary, HONGQIQIAO, g1.id)).toBe('REPORT_NOT_FOUND')
    expect(await code(secretary, HONGQIQIAO, newUlid())).toBe('REPORT_NOT_FOUND')
    expect(await code(cloud.as('openid-elsewhere'), GUANGZHOU_ROAD, id)).toBe('REPORT_NOT_FOUND')
  })
})
