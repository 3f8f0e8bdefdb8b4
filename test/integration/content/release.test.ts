import { describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { getContent, releaseContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { disputeReport, getReport, rateReport } from '@/shared/contract/reports'
import { arrangeDoubted, heldAt, release } from '../../setup/arrange-content'
import { arrangeClosed, arrangeHandled } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('content.release', () => {
  const world = withWorld()

  it('shows what was held, tells the author and stands in the audit', async () => {
    const { rider, reportId, contentId } = await arrangeDoubted(world)
    expect((await world.stranger.ok(getReport, { reportId })).note).toBeNull()
    await release(world.secretary, contentId)
    expect(await world.stranger.ok(getReport, { reportId })).toMatchObject({ note: { text: '请人看看', check: 'passed' }, landmark: '南门' })
    expect(await heldAt(world, contentId)).toBeUndefined()
    expect((await rider.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'content.released', subject: { type: 'content', id: contentId } })
    expect((await rider.ok(listAuditAboutMe, {})).items.map((act) => act.action)).toContain('content.release')
  })

  it('is not for the author, nor for a grid worker, nor twice', async () => {
    const { contentId } = await arrangeDoubted(world, world.secretary)
    const { version } = await world.secretary.ok(getContent, { contentId })
    const input = { contentId, version, reasonCode: 'harmless' } as const
    expect(await world.secretary.fails(releaseContent, input)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER', fields: { lock: 'own' } })
    expect(await world.worker.fails(releaseContent, input)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await world.otherSecretary.fails(releaseContent, input)).toMatchObject({ code: 'CONTENT_NOT_FOUND' })
    const [one, two] = await Promise.all([world.streetOfficer.ok(releaseContent, input), world.streetOfficer.ok(releaseContent, input)])
    expect(one).toEqual(two)
    expect(await world.streetOfficer.fails(releaseContent, { ...input, version: version + 1 })).toMatchObject({ code: 'CONTENT_WRONG_STATE' })
    expect(await world.streetOfficer.fails(releaseContent, { ...input, version: version + 5 })).toMatchObject({ code: 'CONTENT_CHANGED' })
  })

  it('reaches the words of a step and of a rating', async () => {
    const disputed = await arrangeHandled(world)
    const rated = await arrangeClosed(world)
    await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review' })
    await disputed.rider.ok(disputeReport, { reportId: disputed.id, version: disputed.version, note: '还是漏水' })
    await rated.rider.ok(rateReport, { reportId: rated.id, version: rated.version, score: 2, note: '来得慢' })
    await world.cloud.resetScripts()
    await world.cloud.tick()
    await release(world.secretary, `report-note:${disputed.id}:${disputed.version + 1}`)
    await release(world.secretary, `report-rating:${rated.id}`)
    expect((await world.stranger.ok(getReport, { reportId: disputed.id })).events.at(-1)?.note).toBe('还是漏水')
    expect((await world.secretary.ok(getReport, { reportId: rated.id })).rating?.note).toBe('来得慢')
  })
})
