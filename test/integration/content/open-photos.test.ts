import { describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { getContent, openContentPhotos } from '@/shared/contract/content'
import { getReport } from '@/shared/contract/reports'
import { arrangePhoto, heldAt, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.openPhotos', () => {
  const world = withWorld()

  it('uncovers a photo, and its author sees who looked', async () => {
    const { rider, reportId, contentId } = await arrangePhoto(world, 'review')
    expect(await heldAt(world, contentId)).toMatchObject({ isPhoto: true, cause: 'doubt', excerpt: null, subject: { type: 'report', id: reportId } })
    expect(JSON.stringify(await world.secretary.ok(getContent, { contentId }))).not.toContain('http')
    expect((await rider.ok(listAuditAboutMe, {})).items).toEqual([])
    const { urls } = await world.secretary.ok(openContentPhotos, { contentId })
    await world.secretary.ok(openContentPhotos, { contentId })
    expect((await fetch(urls[0]!)).status).toBe(200)
    expect((await rider.ok(listAuditAboutMe, {})).items).toMatchObject([{ action: 'content.openPhotos' }])
    await release(world.secretary, contentId)
    expect((await world.stranger.ok(getReport, { reportId })).before).toMatchObject([{ check: 'passed', url: expect.stringMatching(/^http/) as string }])
  })

  it('is for those who decide', async () => {
    const { rider, contentId } = await arrangePhoto(world, 'review')
    expect(await rider.fails(openContentPhotos, { contentId })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await world.worker.fails(openContentPhotos, { contentId })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await world.stranger.fails(openContentPhotos, { contentId })).toMatchObject({ code: 'CONTENT_NOT_FOUND' })
  })
})
