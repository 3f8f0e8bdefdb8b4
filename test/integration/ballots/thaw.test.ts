import { describe, expect, it } from 'vitest'
import { getBallot } from '@/shared/contract/ballots'
import { announceBallot, thawRoll } from '@/shared/contract/ballots-desk'
import { rollShown, withBallotDesk } from '../../factories/ballots'

describe('ballots.thaw', () => {
  const desk = withBallotDesk(1)
  const { cloud, secretary } = desk

  it('takes the roll back before the announcement, and says why', async () => {
    const { id: ballotId, version } = await rollShown(desk)
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '坏话' })
    expect((await secretary.fails(thawRoll, { ballotId, version, explanation: '坏话' })).code).toBe('TEXT_REFUSED')
    const thawed = await secretary.ok(thawRoll, { ballotId, version, explanation: '漏了一栋' })
    expect(thawed).toMatchObject({ state: 'CONFIG', rollShownUntil: null })
    expect(thawed.steps[thawed.steps.length - 1]).toMatchObject({ action: 'thaw', explanation: '漏了一栋', as: 'organiser' })
    // Everybody has seen it: it stays to be seen.
    expect((await cloud.as('openid-anybody').ok(getBallot, { ballotId })).state).toBe('CONFIG')
    expect((await secretary.fails(announceBallot, { ballotId, version: thawed.version })).code).toBe('BALLOT_WRONG_STATE')
  })
})
