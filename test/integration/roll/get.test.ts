import { describe, expect, it } from 'vitest'
import { getRollVersion } from '@/shared/contract/roll'
import { stagedRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('roll.get', () => {
  const cloud = withCloud()

  it('tells the secretary of the community how far it has come, and nobody else that it is there', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const version = await stagedRoll(secretary)
    expect(await secretary.ok(getRollVersion, { versionId: version.id })).toEqual(version)
    for (const other of [await cloud.appoint('openid-other', 'secretary', GUANGZHOU_ROAD), await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO), cloud.as('openid-nobody')]) {
      expect((await other.fails(getRollVersion, { versionId: version.id })).code).toBe('ROLL_NOT_FOUND')
    }
  })

  it.each([{}, { versionId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'roll.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
