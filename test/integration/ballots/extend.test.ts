import { describe, expect, it } from 'vitest'
import { extendBallot } from '@/shared/contract/ballots-desk'
import { DAY } from '@/shared/domain/time'
import { ballotOpen, moveTo, withBallotDesk } from '../../factories/ballots'

describe('ballots.extend', () => {
  const desk = withBallotDesk(1)
  const { cloud, secretary } = desk

  it('moves the end once, before it, with a reason, to at most as long again', async () => {
    const { id: ballotId, version, opensAt, endsAt } = await ballotOpen(desk)
    const longest = endsAt + (endsAt - opensAt)
    expect((await secretary.fails(extendBallot, { ballotId, version, endsAt: longest + 1, explanation: '人少' })).fields).toEqual({ endsAt: 'long' })
    expect((await secretary.fails(extendBallot, { ballotId, version, endsAt, explanation: '人少' })).code).toBe('BALLOT_SETUP_WRONG')
    const extended = await secretary.ok(extendBallot, { ballotId, version, endsAt: longest, explanation: '人少' })
    expect(extended).toMatchObject({ state: 'OPEN', endsAt: longest, isExtended: true })
    expect((await secretary.fails(extendBallot, { ballotId, version: extended.version, endsAt: longest + DAY, explanation: '还少' })).code).toBe('BALLOT_NOT_EXTENDABLE')
    await moveTo(cloud, endsAt)
    await cloud.tick()
    expect((await secretary.fails(extendBallot, { ballotId, version: extended.version, endsAt: longest + DAY, explanation: '还少' })).code).toBe('BALLOT_NOT_EXTENDABLE')
    await moveTo(cloud, longest)
    expect((await secretary.fails(extendBallot, { ballotId, version: extended.version, endsAt: longest + DAY, explanation: '还少' })).code).toBe('BALLOT_CHANGED')
  })
})
