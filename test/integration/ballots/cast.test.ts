import { beforeAll, describe, expect, it } from 'vitest'
import { type BallotDetail, castVote, getBallot } from '@/shared/contract/ballots'
import { publishConfiguration } from '@/shared/contract/configuration'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { ballotAnnounced, ballotOpen, counted, keyOf, moveTo, THREE_OPTIONS, voted, withBallotDesk } from '../../factories/ballots'
import { member } from '../../factories/households'
import { ADMIN, newUlid, type Phone } from '../../setup/start-cloud'

describe('ballots.cast', () => {
  const desk = withBallotDesk()
  const { cloud, secretary, people } = desk
  const roommate = cloud.as('openid-roommate')
  let ballot: BallotDetail
  let [ann, ben] = [] as unknown as [Phone, Phone]
  beforeAll(async () => {
    ;[ann, ben] = people as [Phone, Phone]
    await member(roommate, secretary, { householdId: keyOf('101'), name: '赵小' })
    ballot = await ballotOpen(desk, {}, { options: THREE_OPTIONS })
  })
  const stored = async () => (await cloud.control.readDocuments('votes', { ballotId: ballot.id })) as unknown as { key: string; casts: { choices: string[]; castId: string }[]; count: number }[]

  it('is one vote of one household, whoever of it taps and however often: the last one stands', async () => {
    const castId = newUlid()
    const input = { castId, ballotId: ballot.id, key: keyOf('101'), choices: ['o1', 'o2'] }
    const [first, again] = await Promise.all([ann.ok(castVote, input), ann.ok(castVote, input)])
    expect(again.receiptCode).toBe(first.receiptCode)
    expect(first).toMatchObject({ isChange: false, left: 9, participants: 1 })
    expect(JSON.stringify(first)).not.toMatch(/o1|o2/)

    const second = await voted(roommate, ballot.id, '101', ['o3'])
    expect(second).toMatchObject({ isChange: true, left: 8, participants: 1 })
    expect(second.receiptCode).not.toBe(first.receiptCode)
    const votes = await stored()
    expect(votes).toHaveLength(1)
    expect(votes[0]).toMatchObject({ key: keyOf('101'), count: 2, casts: [{ choices: ['o1', 'o2'] }, { choices: ['o3'] }] })
    // The others of the household see that it voted; the code is for whoever cast it.
    expect((await ann.ok(getBallot, { ballotId: ballot.id })).mine).toMatchObject([{ voted: 'online', isByMe: false, receiptCode: null }])
    expect((await roommate.ok(getBallot, { ballotId: ballot.id })).mine).toMatchObject([{ voted: 'online', isByMe: true, receiptCode: second.receiptCode }])
  })

  it('takes a blank vote, and nothing that the question does not have', async () => {
    expect(await voted(ben, ballot.id, '102', [])).toMatchObject({ isChange: false, participants: 2 })
    for (const choices of [['o4'], ['o1', 'o1'], ['yes']]) expect((await ben.fails(castVote, { castId: newUlid(), ballotId: ballot.id, key: keyOf('102'), choices })).code).toBe('VOTE_UNCLEAR')
  })

  it('is for keys of one’s own on the frozen roll', async () => {
    const cast = (phone: Phone, key: string, ballotId = ballot.id) => phone.fails(castVote, { castId: newUlid(), ballotId, key, choices: ['o1'] })
    expect((await cast(ben, keyOf('101'))).code).toBe('VOTE_NOT_ON_ROLL')
    expect((await cast(ben, 'nobody')).code).toBe('VOTE_NOT_ON_ROLL')
    expect((await cast(secretary, keyOf('101'))).code).toBe('FORBIDDEN')
    expect((await cast(ben, keyOf('102'), newUlid())).code).toBe('BALLOT_NOT_FOUND')
  })

  it('has an end of changes of mind', async () => {
    for (let left = 9; left > 0; left--) expect((await voted(people[2]!, ballot.id, '201', ['o1'])).left).toBe(left)
    await voted(people[2]!, ballot.id, '201', ['o2'])
    expect((await people[2]!.fails(castVote, { castId: newUlid(), ballotId: ballot.id, key: keyOf('201'), choices: ['o1'] })).code).toBe('VOTE_CHANGED_OFTEN')
  })

  it('costs four trips, three deep, beyond the one that tells who calls, whatever is asked; a change of mind two', async () => {
    await people[3]!.ok(getBallot, { ballotId: ballot.id })
    const cost = async (call: () => Promise<unknown>) => {
      await cloud.control.advanceClock(10_000)
      await cloud.control.resetCounters()
      await call()
      const [counted] = (await cloud.control.counters()).filter((one) => one.functionName === 'api')
      return { trips: counted!.trips - 1, last: counted!.queries.slice(-2).map(({ collection }) => collection).sort() }
    }
    // The key with its ballot and its vote; the vote; then mark and count at once (append-cast.ts).
    expect(await cost(() => voted(people[3]!, ballot.id, '202', ['o2', 'o3', 'o1']))).toEqual({ trips: 4, last: ['ballot_keys', 'ballots'] })
    expect((await cost(() => voted(people[3]!, ballot.id, '202', ['o1']))).trips).toBe(2)
  })

  it('is taken until the announced end by the server’s clock, and not a millisecond later', async () => {
    await moveTo(cloud, ballot.endsAt - 2_000)
    await voted(people[4]!, ballot.id, '301', ['o1'])
    await moveTo(cloud, ballot.endsAt)
    expect((await ann.fails(castVote, { castId: newUlid(), ballotId: ballot.id, key: keyOf('101'), choices: ['o1'] })).code).toBe('BALLOT_NOT_OPEN')
    const { state, result } = await counted(desk, ballot)
    expect({ state, result }).toEqual({ state: 'PROVISIONAL', result: 'failed' })
  })

  it('opens the ballot where the timer has not come by yet', async () => {
    const { id, opensAt } = await ballotAnnounced(desk)
    expect((await ann.fails(castVote, { castId: newUlid(), ballotId: id, key: keyOf('101'), choices: ['yes'] })).code).toBe('BALLOT_NOT_OPEN')
    await moveTo(cloud, opensAt)
    expect((await voted(ann, id, '101')).participants).toBe(1)
  })

  it('is final where the rules say that the first vote counts', async () => {
    const preset = RULE_SET_PRESETS.resident_assembly
    const document = { ...preset, rules: { ...preset.rules, paperPrecedence: { value: 'first_valid' as const, clause: '演示规则第二条', state: 'unverified' as const } } }
    await cloud.as(ADMIN).ok(publishConfiguration, { kind: 'rule-set', key: 'resident_assembly', basedOn: 0, document, reason: '演示数据' })
    const { id, rules } = await ballotOpen(desk)
    expect(rules.mayChange).toBe(false)
    expect((await voted(ann, id, '101')).left).toBe(0)
    expect((await roommate.fails(castVote, { castId: newUlid(), ballotId: id, key: keyOf('101'), choices: ['no'] })).code).toBe('VOTE_FINAL')
  })

  it('of persons is one of each person', async () => {
    const { id, electorate } = await ballotOpen(desk, { electorate: 'all_18_plus' })
    expect(electorate).toBe(6)
    const own = async (phone: Phone) => (await phone.ok(getBallot, { ballotId: id })).mine[0]!.key
    const [one, other] = [await own(ann), await own(roommate)]
    expect(one).not.toBe(other)
    await ann.ok(castVote, { castId: newUlid(), ballotId: id, key: one, choices: ['yes'] })
    expect((await ann.fails(castVote, { castId: newUlid(), ballotId: id, key: other, choices: ['yes'] })).code).toBe('VOTE_NOT_ON_ROLL')
    expect((await roommate.ok(castVote, { castId: newUlid(), ballotId: id, key: other, choices: ['no'] })).participants).toBe(2)
  })
})
