import { afterEach, describe, expect, it } from 'vitest'
import { releaseContent } from '@/shared/contract/content'
import { getReport, submitReport } from '@/shared/contract/reports'
import { HOUR, MINUTE } from '@/shared/domain/time'
import { submission, submitted } from '../../factories/reports'
import { arrangeDoubted, heldAt } from '../../setup/arrange-content'
import type { Phone } from '../../setup/start-cloud'
import { withWorld } from '../../setup/step-cases'

/** S6 and S7. */
describe('while nobody can check', () => {
  const world = withWorld()
  afterEach(() => world.cloud.resetScripts())
  const askedAbout = async (words: string) => (await world.cloud.control.openapi.journal('security.msgSecCheck')).filter((call) => String(call.request.content).includes(words)).length

  it('for ten minutes under load nothing unchecked is public at any read, and afterwards all is out, in order', async () => {
    await world.cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    const ids: string[] = []
    const publicNow = async () => {
      const notes = await Promise.all(ids.map(async (reportId) => (await world.stranger.ok(getReport, { reportId })).note))
      return notes.filter((note) => note !== null).length
    }
    const submitMinute = async (minute: number) => {
      const riders: Phone[] = [world.newRider(), world.newRider(), world.newRider()]
      const inputs = await Promise.all(riders.map((rider, index) => submission(rider, world.cloud, { note: `没查过的话 ${minute}-${index}` })))
      await Promise.all(riders.map((rider, index) => rider.ok(submitReport, inputs[index]!)))
      ids.push(...inputs.map(({ id }) => id))
    }
    for (let minute = 0; minute < 10; minute++) {
      await submitMinute(minute)
      expect(await publicNow()).toBe(0)
      await world.cloud.control.advanceClock(MINUTE)
      await world.cloud.tick()
      expect(await publicNow()).toBe(0)
    }

    const before = (await world.cloud.control.openapi.journal('security.msgSecCheck')).length
    await world.cloud.resetScripts()
    await world.cloud.tick()
    expect(await publicNow()).toBe(ids.length)
    const order = (await world.cloud.control.openapi.journal('security.msgSecCheck')).slice(before).map((call) => Number(/(\d+)-/.exec(String(call.request.content))?.[1]))
    expect(order).toHaveLength(ids.length)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(world.cloud.errors).toEqual([])
  }, 120_000)

  it('what could not be asked for two hours goes to a person, and no check that comes back releases it', async () => {
    await world.cloud.control.openapi.script('security.msgSecCheck', { hang: true })
    const { id } = await submitted(world.newRider(), world.cloud, { note: '两小时前的话' })
    await world.cloud.resetScripts()
    await world.cloud.control.advanceClock(2 * HOUR + MINUTE)
    await world.cloud.tick()
    await world.cloud.tick()
    expect(await askedAbout('两小时前的话')).toBe(1)
    expect((await world.stranger.ok(getReport, { reportId: id })).note).toBeNull()
    const content = await heldAt(world, `report-words:${id}`)
    expect(content).toMatchObject({ cause: 'unchecked', state: 'held' })
    await world.secretary.ok(releaseContent, { contentId: content!.id, version: content!.version, reasonCode: 'check_mistaken' })
    expect((await world.stranger.ok(getReport, { reportId: id })).note).toMatchObject({ text: '两小时前的话' })
  })

  it('what a check doubts is a person’s from then on: it is asked about once', async () => {
    const { contentId } = await arrangeDoubted(world)
    for (let minute = 0; minute < 3; minute++) await world.cloud.tick()
    expect(await askedAbout('请人看看')).toBe(1)
    expect(await heldAt(world, contentId)).toMatchObject({ state: 'held' })
  })
})
