import { beforeAll, describe, expect, it } from 'vitest'
import { castVote, getBallot } from '@/shared/contract/ballots'
import type { InvocationCount } from '../../../local-cloud/types'
import { ballotOpen, counted, householdsOf, SIX, withBallotDesk } from '../../factories/ballots'
import { newUlid, type Phone } from '../../setup/start-cloud'

const HOUSEHOLDS = 1_000
/** On their way at every moment, taps that are sent twice not counted: what a machine of two cores answers within a function's ten seconds. */
const AT_ONCE = 12
const SERIAL = 20

/** A thousand households vote at once: some tap twice, some try again, some change their minds. */
describe('a thousand votes at once', () => {
  const desk = withBallotDesk(1)
  const { cloud } = desk
  let ballotId: string
  let endsAt: number
  let doors: { phone: Phone; key: string }[]

  beforeAll(async () => {
    doors = await householdsOf(desk, HOUSEHOLDS + SERIAL)
    const ballot = await ballotOpen(desk, { kind: 'consent' })
    ballotId = ballot.id
    endsAt = ballot.endsAt
    expect(ballot.electorate).toBe(HOUSEHOLDS + SERIAL + SIX)
  }, 300_000)

  const cast = (phone: Phone, key: string, choices: string[], castId = newUlid()) => phone.call(castVote, { castId, ballotId, key, choices })

  const costOf = (all: readonly InvocationCount[]) => {
    const own = all.filter(({ functionName }) => functionName === 'api')
    const sum = (field: 'trips' | 'examined') => own.reduce((total, one) => total + one[field], 0) / own.length
    return { trips: sum('trips'), examined: sum('examined') }
  }

  it('loses none, counts none twice, shows no error, and costs at most twice what one after the other costs', async () => {
    await cloud.control.resetCounters()
    for (const { phone, key } of doors.slice(HOUSEHOLDS)) expect((await cast(phone, key, ['no'])).ok).toBe(true)
    const serial = costOf(await cloud.control.counters())

    await cloud.control.resetCounters()
    const said = new Map<string, string>()
    const errors: unknown[] = []
    let next = 0
    const voter = async () => {
      for (let index = next++; index < HOUSEHOLDS; index = next++) {
        const { phone, key } = doors[index]!
        const castId = newUlid()
        const choice = index % 3 === 0 ? 'no' : 'yes'
        const taps = [cast(phone, key, [choice], castId)]
        // A double tap, or a retry of what seemed lost; and a change of mind.
        if (index % 4 === 0) taps.push(cast(phone, key, [choice], castId))
        const replies = await Promise.all(taps)
        said.set(key, choice)
        if (index % 5 === 0) {
          replies.push(await cast(phone, key, ['yes']))
          said.set(key, 'yes')
        }
        errors.push(...replies.filter(({ ok }) => !ok))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, voter))
    expect(errors).toEqual([])
    const crowd = costOf(await cloud.control.counters())
    expect(crowd.trips).toBeLessThanOrEqual(2 * serial.trips)
    expect(crowd.examined).toBeLessThanOrEqual(2 * serial.examined)

    expect((await doors[0]!.phone.ok(getBallot, { ballotId })).participants).toBe(HOUSEHOLDS + SERIAL)
    const result = await counted(desk, { id: ballotId, endsAt })
    expect(result).toMatchObject({ state: 'PROVISIONAL', participants: HOUSEHOLDS + SERIAL })
    const [stored] = (await cloud.control.readDocuments('ballots', { _id: ballotId })) as unknown as { tally: { byOption: { id: string; votes: number }[]; lines: number }; box: { lines: number } }[]
    const yes = [...said.values()].filter((one) => one === 'yes').length
    expect(stored!.tally.byOption).toEqual([{ id: 'yes', votes: yes }, { id: 'no', votes: HOUSEHOLDS - yes + SERIAL }])
    expect(stored!.box.lines).toBe(stored!.tally.lines)
    expect(stored!.tally.lines).toBeGreaterThanOrEqual(HOUSEHOLDS + SERIAL)
    expect(cloud.errors).toEqual([])
  }, 300_000)
})
