import { describe, expect, it } from 'vitest'
import { appealContent, getContent, refuseContent, releaseContent } from '@/shared/contract/content'
import { getReport } from '@/shared/contract/reports'
import { HONGQIQIAO } from '../../factories/reports'
import { appeal, arrangeHidden, arrangePhoto, arrangePublic, heldAt, messageKinds, refuse, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.appeal', () => {
  const world = withWorld()

  it('goes to another person: above the secretary who decided, and once', async () => {
    const { rider, reportId, contentId } = await arrangeHidden(world)
    await refuse(world.secretary, contentId)
    expect(await messageKinds(rider)).toEqual(['content.refused', 'content.hidden'])
    const { version } = await appeal(rider, contentId)
    const decision = { contentId, version, reasonCode: 'harmless' } as const
    expect(await heldAt(world, contentId)).toMatchObject({ state: 'appealed', lock: 'again' })
    expect(await world.secretary.fails(releaseContent, decision)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER', fields: { lock: 'again' } })
    const colleague = await world.cloud.appoint('openid-second-secretary', 'secretary', HONGQIQIAO)
    expect(await colleague.fails(releaseContent, decision)).toMatchObject({ fields: { lock: 'level' } })
    const again = await world.streetOfficer.ok(refuseContent, { ...decision, reasonCode: 'abuse' })
    expect(await rider.fails(appealContent, { contentId, version: again.version, reasonCode: 'true' })).toMatchObject({ code: 'APPEAL_USED' })
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ isHidden: true, note: null })
  })

  it('that succeeds restores everything as it was, and the flaggers hear of it', async () => {
    const { reportId: twin } = await arrangePublic(world)
    const { rider, reportId, contentId, crowd } = await arrangeHidden(world)
    expect(await rider.ok(getContent, { contentId })).toMatchObject({ state: 'hidden', isMine: true, canAppeal: true, canDecide: false, flags: [] })
    await appeal(rider, contentId)
    await release(world.secretary, contentId)
    // The twin was never touched: apart from names and times, both look the same.
    const look = async (id: string) => {
      const { note, landmark, before, isHidden, covered, events } = await world.stranger.ok(getReport, { reportId: id })
      return { note, landmark, isHidden, covered, photos: before.map(({ url, check }) => [typeof url, check]), events: events.length }
    }
    expect(await look(reportId)).toEqual(await look(twin))
    expect(await messageKinds(rider)).toEqual(['content.released', 'content.hidden'])
    for (const flagger of crowd) expect(await messageKinds(flagger)).toEqual(['content.flag_kept'])
  })

  it('is open against the check, too', async () => {
    const { rider, reportId, contentId } = await arrangePhoto(world, 'risky')
    expect(await heldAt(world, contentId)).toBeUndefined()
    expect((await rider.ok(getReport, { reportId })).covered).toEqual([{ contentId, part: 'photo' }])
    await appeal(rider, contentId)
    expect(await heldAt(world, contentId)).toMatchObject({ state: 'appealed', lock: null })
    await release(world.secretary, contentId)
    expect((await world.stranger.ok(getReport, { reportId })).before).toMatchObject([{ check: 'passed' }])
  })

  it('is the author’s alone, and repeated is a success', async () => {
    const { rider, contentId } = await arrangeHidden(world)
    const { version } = await rider.ok(getContent, { contentId })
    const input = { contentId, version, reasonCode: 'not_meant' } as const
    expect(await world.secretary.fails(appealContent, input)).toMatchObject({ code: 'FORBIDDEN' })
    const [one, two] = await Promise.all([rider.ok(appealContent, input), rider.ok(appealContent, input)])
    expect(one).toEqual(two)
    expect(one.steps.filter(({ action }) => action === 'appeal')).toHaveLength(1)
  })
})
