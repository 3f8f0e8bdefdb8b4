import { describe, expect, it } from 'vitest'
import { appealContent, getContent, openContentPhotos } from '@/shared/contract/content'
import { getReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { appeal, arrangeDoubted, arrangePhoto, refuse, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('the file of a refused photo', () => {
  const world = withWorld()
  const fileOf = async (reportId: string) => {
    const [report] = await world.cloud.control.readDocuments('reports', { _id: reportId })
    return (report?.before as { fileId: string; erasedAt: Date | null; check: string }[])[0]!
  }
  const later = async (days: number) => {
    await world.cloud.control.advanceClock(days * DAY)
    await world.cloud.tick()
  }

  it('goes 30 days after the refusal, and not before; the decision and the report stay', async () => {
    const { rider, reportId, contentId } = await arrangePhoto(world, 'review')
    await refuse(world.secretary, contentId)
    await later(29)
    expect((await world.secretary.ok(openContentPhotos, { contentId })).urls).toHaveLength(1)
    await later(1)
    expect((await fileOf(reportId)).erasedAt).toBeInstanceOf(Date)
    expect(await world.cloud.control.count('content', { _id: contentId, isErased: true })).toBe(1)
    expect((await world.secretary.ok(openContentPhotos, { contentId })).urls).toEqual([])
    expect(await rider.ok(getContent, { contentId })).toMatchObject({ state: 'removed', canAppeal: false, photoCount: 0 })
    const { version } = await rider.ok(getContent, { contentId })
    expect((await rider.fails(appealContent, { contentId, version, reasonCode: 'true' })).code).toBe('CONTENT_WRONG_STATE')
    expect((await rider.ok(getReport, { reportId })).before).toMatchObject([{ url: null, check: 'refused' }])
  })

  it('of one that the machine stopped, too', async () => {
    const { reportId } = await arrangePhoto(world, 'risky')
    await later(30)
    expect((await fileOf(reportId)).erasedAt).toBeInstanceOf(Date)
  })

  it('stays while an appeal waits, and when it succeeded; refused again, the time runs anew', async () => {
    const waiting = await arrangePhoto(world, 'risky')
    await appeal(waiting.rider, waiting.contentId)
    const restored = await arrangePhoto(world, 'risky')
    await appeal(restored.rider, restored.contentId)
    await release(world.secretary, restored.contentId)
    await later(40)
    for (const { reportId } of [waiting, restored]) expect((await fileOf(reportId)).erasedAt).toBeNull()
    await refuse(world.streetOfficer, waiting.contentId)
    await later(29)
    expect((await fileOf(waiting.reportId)).erasedAt).toBeNull()
    await later(1)
    expect((await fileOf(waiting.reportId)).erasedAt).toBeInstanceOf(Date)
    expect((await fileOf(restored.reportId)).erasedAt).toBeNull()
  })

  it('is the only thing that goes: words stay', async () => {
    const { rider, contentId } = await arrangeDoubted(world)
    await refuse(world.secretary, contentId)
    await later(31)
    expect((await rider.ok(getContent, { contentId })).texts).not.toEqual([])
  })

  it('shows those who decide what the machine took it for', async () => {
    await world.cloud.control.openapi.clearScripts()
    await world.cloud.control.openapi.script('security.mediaCheckAsync', { suggest: 'review', label: 20002, delayMs: 'manual' })
    const { contentId, reportId } = await arrangePhoto(world, 'review')
    expect(await world.secretary.ok(getContent, { contentId })).toMatchObject({ cause: 'doubt', label: expect.any(Number) as number })
    expect(await fileOf(reportId)).toMatchObject({ suggest: 'review', label: expect.any(Number) as number })
  })
})
