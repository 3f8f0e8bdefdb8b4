import { describe, expect, it } from 'vitest'
import { configureBallot, freezeRoll } from '@/shared/contract/ballots-desk'
import { DAY } from '@/shared/domain/time'
import { drafted, setupFor, withBallotDesk } from '../../factories/ballots'

describe('ballots.configure', () => {
  const desk = withBallotDesk(1)
  const { secretary } = desk

  it('changes the form until the roll is frozen, under the version that was seen', async () => {
    const { id: ballotId, version, topicId } = await drafted(desk)
    const setup = await setupFor(desk, topicId)
    const changed = await secretary.ok(configureBallot, { ballotId, version, ...setup, electorate: 'all_18_plus', kind: 'single', endsAt: setup.endsAt + DAY })
    expect(changed).toMatchObject({ version: version + 1, electorateKind: 'all_18_plus', question: { kind: 'single' }, endsAt: setup.endsAt + DAY })
    const again = { ballotId, version, ...setup, electorate: 'all_18_plus' as const, kind: 'single' as const, endsAt: setup.endsAt + DAY }
    expect((await secretary.ok(configureBallot, again)).version).toBe(version + 1)
    expect((await secretary.fails(configureBallot, { ...again, endsAt: setup.endsAt + 2 * DAY })).code).toBe('BALLOT_CHANGED')
    expect((await secretary.fails(configureBallot, { ballotId, version: version + 1, ...setup, opensAt: 1_600_000_000_000 })).code).toBe('BALLOT_SETUP_WRONG')
    const frozen = await secretary.ok(freezeRoll, { ballotId, version: version + 1 })
    expect((await secretary.fails(configureBallot, { ballotId, version: frozen.version, ...setup })).code).toBe('BALLOT_WRONG_STATE')
  })
})
