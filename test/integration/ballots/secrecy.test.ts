import { beforeAll, describe, expect, it } from 'vitest'
import { castVote, getBallot } from '@/shared/contract/ballots'
import { exportMine } from '@/shared/contract/account'
import { OPERATIONS } from '@/shared/contract/registry'
import { HOUR } from '@/shared/domain/time'
import { BALLOT_STATES, HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { ballotOpen, keyOf, moveTo, THREE_OPTIONS, withBallotDesk } from '../../factories/ballots'
import { bindPhone, member } from '../../factories/households'
import { PROBES, sameIds } from '../../setup/permission-probes'
import { ADMIN, newUlid, type Phone } from '../../setup/start-cloud'

/** What may be told of votes in an answer: that, when, by which code. Anything else by these names is a leak, wherever it stands. */
const FORBIDDEN_FIELDS = /^(choices|byOption|nonce|commitment|opening|pseudonym|casts|voterIds|blank|invalid|winner|byChannel|tally|votes)$/
/** A household that can be told by its number of votes: nobody else's count is this one. */
const DOORS = ['101', '102', '201', '202', '301'] as const

/** Everything of a plain value, with where it stands. */
function* walk(value: unknown, path = ''): Generator<[path: string, field: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [field, inner] of Object.entries(value)) {
    yield [`${path}.${field}`, field, inner]
    yield* walk(inner, `${path}.${field}`)
  }
}

/** Pure. What an answer says that it may not: a field of a vote, or what was voted in words that stand nowhere else. `secrets`: nonces and commitments. */
export function leaksIn(answer: unknown, secrets: readonly string[]): string[] {
  const text = JSON.stringify(answer) ?? ''
  const named = [...walk(answer)].filter(([, field, value]) => FORBIDDEN_FIELDS.test(field) && value !== null && value !== undefined).map(([path]) => path)
  return [...named, ...secrets.filter((secret) => text.includes(secret))]
}

describe('what anybody learns of votes (S12)', () => {
  const desk = withBallotDesk()
  const { cloud, secretary, street, tellers, people } = desk
  const roommate = cloud.as('openid-roommate')
  const stranger = cloud.as('openid-stranger')
  const everybody: Record<string, Phone> = {}
  let ballotId: string
  let endsAt: number
  let secrets: string[]

  beforeAll(async () => {
    for (const office of [secretary, street, stranger, ...tellers]) await bindPhone(office)
    await member(roommate, secretary, { householdId: keyOf('101'), name: '赵小' })
    await cloud.control.advanceClock(6_000)
    Object.assign(everybody, { secretary, street, admin: cloud.as(ADMIN), teller: tellers[0], voter: people[0], roommate, neighbour: people[4], stranger })
    const ballot = await ballotOpen(desk, { kind: 'single' }, { options: THREE_OPTIONS })
    ballotId = ballot.id
    endsAt = ballot.endsAt
    for (const [index, door] of DOORS.entries()) await people[index]!.ok(castVote, { castId: newUlid(), ballotId, key: keyOf(door), choices: index === 4 ? [] : [`o${(index % 3) + 1}`] })
    await people[0]!.ok(castVote, { castId: newUlid(), ballotId, key: keyOf('101'), choices: ['o3', 'o1'] })
    await cloud.tick()
    const votes = (await cloud.control.readDocuments('votes', { ballotId })) as unknown as { casts: { nonce: string; commitment: string }[] }[]
    secrets = votes.flatMap(({ casts }) => casts.flatMap(({ nonce, commitment }) => [nonce, commitment]))
  }, 240_000)

  /** Every operation as it is asked in the probes, about this ballot; and those that tell with their whole export. */
  async function ask(phone: Phone): Promise<string[]> {
    const [topic] = await cloud.control.readDocuments('ballots', { _id: ballotId })
    const leaks: string[] = []
    for (const name of OPERATIONS.keys()) {
      const input = PROBES[name as keyof typeof PROBES]!({ ...sameIds(ballotId), topicId: String(topic!.topicId) })
      const answer = await phone.send({ operation: name, input })
      leaks.push(...leaksIn(answer, secrets).map((leak) => `${name}: ${leak}`))
    }
    for (let cursor: string | undefined; ; ) {
      const page = await phone.ok(exportMine, cursor === undefined ? {} : { cursor })
      leaks.push(...leaksIn(page, secrets).map((leak) => `export: ${leak}`))
      if (page.nextCursor === null) return leaks
      cursor = page.nextCursor
    }
  }

  /** What is kept beside the votes, the box and the ballot: the log, messages, audit, the frozen roll. */
  async function kept(): Promise<string[]> {
    const leaks = cloud.lines.flatMap((line) => secrets.filter((secret) => line.includes(secret)).map(() => `log: ${line.slice(0, 80)}`))
    for (const line of cloud.lines.filter((one) => one.startsWith('{'))) leaks.push(...leaksIn(parsed(line), secrets).map((leak) => `log: ${leak}`))
    for (const collection of ['messages', 'audit_entries', 'ballot_keys', 'topics', 'content', 'duty_notices']) {
      for (const document of await cloud.control.readDocuments(collection, {})) leaks.push(...leaksIn(document, secrets).map((leak) => `${collection}: ${leak}`))
    }
    return leaks
  }

  function parsed(line: string): unknown {
    try {
      return JSON.parse(line)
    } catch {
      return null
    }
  }

  it('can find a leak: a field by its name, and a commitment in any words', () => {
    expect(secrets.length).toBeGreaterThanOrEqual(12)
    expect(leaksIn({ ok: true, data: { items: [{ key: 'x', choices: ['o1'] }] } }, secrets)).toEqual(['.data.items.0.choices'])
    expect(leaksIn({ ok: true, data: { byOption: [{ id: 'o1', votes: 3 }] } }, secrets)).toEqual(['.data.byOption', '.data.byOption.0.votes'])
    expect(leaksIn({ note: `…${secrets[1]}…` }, secrets)).toEqual([secrets[1]])
    expect(leaksIn({ tally: null, participants: 5, mine: [{ voted: 'online', receiptCode: '3KQ7-XW2M-9A4C' }] }, secrets)).toEqual([])
  })

  it.each(['secretary', 'street', 'admin', 'teller', 'voter', 'roommate', 'neighbour', 'stranger'])('%s asks everything while it runs and learns nothing', async (who) => {
    expect(await ask(everybody[who]!)).toEqual([])
  })

  it('shows a household’s own members that it voted, not how, and the code to whoever cast it', async () => {
    const [mine] = (await roommate.ok(getBallot, { ballotId })).mine
    expect(mine).toMatchObject({ voted: 'online', isByMe: false, receiptCode: null })
    const [own] = (await people[0]!.ok(getBallot, { ballotId })).mine
    expect(own!.receiptCode).toMatch(/^[0-9A-Z]{4}-/)
  })

  it('keeps nothing of it anywhere but with the votes', async () => {
    expect(await kept()).toEqual([])
  })

  it('tells nobody anything after the close either, until the box is counted', async () => {
    await moveTo(cloud, endsAt)
    await cloud.tick()
    await moveTo(cloud, endsAt + 47 * HOUR)
    expect((await secretary.ok(getBallot, { ballotId })).state).toBe('COUNTING')
    for (const [who, phone] of Object.entries(everybody)) expect(await ask(phone), who).toEqual([])
    expect(await kept()).toEqual([])
  }, 240_000)

  it('says what came out with the count, and before it in no state', async () => {
    await moveTo(cloud, endsAt + 48 * HOUR)
    await cloud.tick()
    const { state, result, participants } = await people[4]!.ok(getBallot, { ballotId })
    expect({ state, participants }).toEqual({ state: 'PROVISIONAL', participants: 5 })
    expect(result).not.toBeNull()
    for (const hidden of BALLOT_STATES.filter((one) => HIDDEN_STATES.includes(one))) {
      const [stored] = await cloud.control.readDocuments('ballots', { _id: ballotId })
      await cloud.control.importDocuments('ballots', [{ ...stored, state: hidden, nextClockAt: null } as never])
      expect((await people[4]!.ok(getBallot, { ballotId })).result, hidden).toBeNull()
    }
  })
})
