import { describe, expect, it } from 'vitest'
import { flagContent, refuseContent } from '@/shared/contract/content'
import { getReport } from '@/shared/contract/reports'
import { appeal, arrangeDoubted, arrangePublic, messageKinds, newFlagger, refuse, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.refuse', () => {
  const world = withWorld()

  it('keeps held words from everybody but their author, who may appeal', async () => {
    const { rider, reportId, contentId } = await arrangeDoubted(world)
    await refuse(world.secretary, contentId)
    expect(await rider.ok(getReport, { reportId })).toMatchObject({ note: { text: '请人看看', check: 'refused' }, covered: [{ contentId, part: 'words' }] })
    expect((await world.secretary.ok(getReport, { reportId })).note).toBeNull()
    await appeal(rider, contentId)
    await release(world.streetOfficer, contentId)
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ note: { check: 'passed' } })
  })

  it('takes down what was flagged, and the flagger hears of it', async () => {
    const { rider, reportId, contentId } = await arrangePublic(world)
    const flagger = newFlagger(world)
    await flagger.ok(flagContent, { contentId, reason: 'privacy' })
    await refuse(world.secretary, contentId)
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ isHidden: true, note: null })
    expect(await messageKinds(flagger)).toEqual(['content.flag_upheld'])
    expect(await messageKinds(rider)).toEqual(['content.refused'])
  })

  it('says nothing about what nobody ever doubted', async () => {
    const { contentId } = await arrangePublic(world)
    expect(await world.secretary.fails(refuseContent, { contentId, version: 1, reasonCode: 'abuse' })).toMatchObject({ code: 'CONTENT_WRONG_STATE' })
  })
})
