import { describe, expect, it } from 'vitest'
import { submitBadge } from '@/shared/contract/riders'
import { HOUR } from '@/shared/domain/time'
import { CAMERA_NAME } from '../../factories/photos'
import { HONGQIQIAO } from '../../factories/reports'
import { badgeInput, badgeShown } from '../../factories/riders'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('riders.submitBadge', () => {
  const cloud = withCloud()

  it('waits 48 hours for somebody, however often it is sent', async () => {
    const rider = cloud.as('openid-rider')
    const input = await badgeInput(rider)
    const answers = await Promise.all(Array.from({ length: 3 }, () => rider.call(submitBadge, input)))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'pending', hasBadge: true, mayDecide: null } })
    const again = await rider.ok(submitBadge, input)
    expect(again.dueAt - again.createdAt).toBe(48 * HOUR)
    expect(await cloud.control.count('rider_verifications', {})).toBe(1)
    expect((await rider.fails(submitBadge, await badgeInput(rider))).code).toBe('RIDER_REQUEST_OPEN')
  })

  it('keeps a copy without what the camera wrote, and not what was uploaded', async () => {
    const rider = cloud.as('openid-copy')
    const input = await badgeInput(rider)
    const shown = await rider.ok(submitBadge, input)
    const [stored] = await cloud.control.readDocuments('rider_verifications', { _id: shown.id })
    expect(String(stored?.badgeFileId)).toMatch(new RegExp(`/riders/${shown.id}/badge.jpg$`))
    expect(JSON.stringify(shown)).not.toContain('cloud://')
    expect(CAMERA_NAME.length).toBeGreaterThan(0)
    // The upload is gone: the same file cannot be handed in a second time.
    const other = { ...input, id: newUlid() }
    expect((await cloud.as('openid-copy-2').fails(submitBadge, other)).code).toBe('UPLOAD_NOT_YOURS')
  })

  it('takes only the rider\'s own picture, and only one', async () => {
    const rider = cloud.as('openid-wrong')
    const id = newUlid()
    const text = await rider.upload(`${id}/badge.jpg`, new TextEncoder().encode('no picture'))
    expect((await rider.fails(submitBadge, { id, communityCode: HONGQIQIAO, platform: 'sf', fileId: text })).code).toBe('PHOTO_NOT_AN_IMAGE')
    expect((await rider.fails(submitBadge, { id: newUlid(), communityCode: HONGQIQIAO, platform: 'sf', fileId: text })).code).toBe('UPLOAD_NOT_YOURS')
    expect((await rider.fails(submitBadge, await badgeInput(rider, { communityCode: '999999999999' }))).code).toBe('PLACE_UNKNOWN')
  })

  it('says nothing about the asking of another with the same id', async () => {
    const { id } = await badgeShown(cloud.as('openid-first'))
    const other = cloud.as('openid-second')
    expect((await other.fails(submitBadge, await badgeInput(other, { id }))).code).toBe('CONFLICT')
  })

  it.each([{}, { platform: 'x' }, { communityCode: 'x' }, { fileId: 'http://x' }, { name: '甲' }])('refuses %j', async (change) => {
    const input = Object.keys(change).length === 0 ? {} : { id: newUlid(), communityCode: HONGQIQIAO, platform: 'jd', fileId: 'cloud://e.b/uploads/x', ...change }
    expect(await cloud.as('openid-rider').send({ operation: 'riders.submitBadge', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
