import { describe, expect, it } from 'vitest'
import { publishConfiguration } from '@/shared/contract/configuration'
import { listMyMessages } from '@/shared/contract/messages'
import { acceptReport, disputeReport, getReport } from '@/shared/contract/reports'
import { BUILT_IN_SETTINGS } from '@/shared/domain/reports/category-settings'
import { MINUTE } from '@/shared/domain/time'
import { arrangeAccepted, arrangeHandled } from '../../setup/arrange-reports'
import { ADMIN } from '../../setup/start-cloud'
import { arrangeSubmitted, withWorld } from '../../setup/step-cases'

/** Past the seconds that an instance goes on with what it read. */
const FORGOTTEN_MS = 11_000

describe('what the city published of its kinds and words', () => {
  const world = withWorld()
  const publishLimit = async (amount: number, basedOn: number) => {
    const categories = BUILT_IN_SETTINGS.categories.map((one) => (one.code === 'A1' ? { ...one, isShown: false, handle: { unit: 'workHour' as const, amount } } : one))
    await world.cloud.as(ADMIN).ok(publishConfiguration, { kind: 'categories', key: 'city', basedOn, document: { categories }, reason: '演示数据' })
    await world.cloud.control.advanceClock(FORGOTTEN_MS)
  }
  const stored = async (id: string) => (await world.cloud.control.readDocuments('reports', { _id: id }))[0]
  const limitOf = async (id: string) => {
    const { clock } = await world.secretary.ok(getReport, { reportId: id })
    return Math.round(((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)) / MINUTE)
  }

  it('counts a report by the version under which it was accepted, also when it comes back after the next', async () => {
    const before = await arrangeAccepted(world, 'A1')
    await publishLimit(1, 0)
    const after = await arrangeHandled(world, 'A1')
    expect(await stored(before.id)).toMatchObject({ categoriesVersion: 0, handleLimit: { unit: 'workHour', amount: 4 } })
    expect(await stored(after.id)).toMatchObject({ categoriesVersion: 1, handleLimit: { unit: 'workHour', amount: 1 } })

    await publishLimit(2, 1)
    await after.rider.ok(disputeReport, { reportId: after.id, version: after.version })
    // Half of the hour that it was accepted under, not of the two that are in force now.
    expect(await limitOf(after.id)).toBe(30)
    expect(await stored(before.id)).toMatchObject({ categoriesVersion: 0 })
  })

  it('takes a report of a kind that is not offered any more: the phone did not know', async () => {
    await arrangeSubmitted(world, 'A1')
  })

  it('says the city’s words from then on, and leaves what was told', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A5')
    const early = await arrangeAccepted(world, 'A5')
    await world.cloud.as(ADMIN).ok(publishConfiguration, { kind: 'templates', key: 'city', basedOn: 0, document: { sentences: [{ kind: 'report.accept', title: '{category}有人管了', phrase: '有人管' }] }, reason: '演示数据' })
    await world.cloud.control.advanceClock(FORGOTTEN_MS)
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect((await rider.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'report.accept', title: '{category}有人管了' })
    expect((await early.rider.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'report.accept', title: null })
  })
})
