import { describe, expect, it } from 'vitest'
import { commitRoll, discardRoll, getRollVersion } from '@/shared/contract/roll'
import { liveRoll, stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('roll.discard', () => {
  const cloud = withCloud()

  it('throws a dry run away with everything in it, once and again, but nothing that is live', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const { id: versionId } = await stagedRoll(secretary)
    for (let count = 0; count < 2; count++) expect((await secretary.ok(discardRoll, { versionId })).state).toBe('discarded')
    expect(await cloud.control.count('households', { versionId })).toBe(0)
    expect(await cloud.control.count('roll_findings', { versionId })).toBe(0)
    expect((await secretary.fails(commitRoll, { versionId })).code).toBe('ROLL_WRONG_STATE')
    const live = await liveRoll(secretary)
    expect((await secretary.fails(discardRoll, { versionId: live.id })).code).toBe('ROLL_WRONG_STATE')
    expect((await secretary.ok(getRollVersion, { versionId: live.id })).state).toBe('live')
    expect((await cloud.as('openid-other').fails(discardRoll, { versionId: live.id })).code).toBe('ROLL_NOT_FOUND')
  })

  it.each([{}, { versionId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'roll.discard', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
