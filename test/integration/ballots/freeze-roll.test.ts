import { describe, expect, it } from 'vitest'
import { freezeRoll, publishRoll, thawRoll } from '@/shared/contract/ballots-desk'
import { publishConfiguration } from '@/shared/contract/configuration'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { drafted, frozen, withBallotDesk } from '../../factories/ballots'
import { liveRoll } from '../../factories/households'
import { DOORS, WIDE_ROLL } from '../../factories/topics'
import { ADMIN } from '../../setup/start-cloud'

describe('ballots.freezeRoll', () => {
  const desk = withBallotDesk(2)
  const { cloud, secretary } = desk
  const rowsOf = (ballotId: string) => cloud.control.readDocuments('ballot_keys', { ballotId })

  it('writes every door of the live roll once, with masked names, under the hash of the whole; again is the same', async () => {
    const { id: ballotId, version } = await drafted(desk)
    const [one, other] = await Promise.all([secretary.ok(freezeRoll, { ballotId, version }), secretary.ok(freezeRoll, { ballotId, version })])
    expect(other).toEqual(one)
    expect(one).toMatchObject({ state: 'ROLL_FROZEN', electorate: DOORS.length, participants: 0, buildings: [{ name: '7栋', keys: DOORS.length, participants: 0 }] })
    const rows = await rowsOf(ballotId)
    expect(rows).toHaveLength(DOORS.length)
    expect(new Set(rows.map(({ rollHash }) => rollHash))).toEqual(new Set([one.rollHash]))
    expect(rows.flatMap(({ names }) => names as string[])).not.toContain('赵一')
    expect(one.quorumNeeded).toBe(4)
  })

  it('stays what it was when the roll of the community changes; thawed, it is drawn anew', async () => {
    const { id: ballotId, version, rollHash } = await frozen(desk)
    await liveRoll(secretary, `${WIDE_ROLL}\n1,7栋,1,401,郑七,业主,80.00,13900007999`)
    const shown = await secretary.ok(publishRoll, { ballotId, version })
    expect(shown.rollHash).toBe(rollHash)
    expect(await rowsOf(ballotId)).toHaveLength(DOORS.length)
    const thawed = await secretary.ok(thawRoll, { ballotId, version: shown.version, explanation: '名册少了一户' })
    expect(thawed).toMatchObject({ state: 'CONFIG', rollHash: null, electorate: 0 })
    const again = await secretary.ok(freezeRoll, { ballotId, version: thawed.version })
    expect(again.electorate).toBe(DOORS.length + 1)
    expect(again.rollHash).not.toBe(rollHash)
    expect(await rowsOf(ballotId)).toHaveLength(DOORS.length + 1)
  })

  it('is not shown where a row is missing', async () => {
    const { id: ballotId, version } = await frozen(desk)
    const [row] = await rowsOf(ballotId)
    await cloud.control.importDocuments('ballot_keys', [{ ...row, label: '别的门' } as never])
    expect((await secretary.fails(publishRoll, { ballotId, version })).code).toBe('BALLOT_INCOMPLETE')
  })

  it('freezes the rule set that is in force by its hash', async () => {
    const { id: ballotId, version, rules: before } = await drafted(desk)
    expect(before.version).toBe(0)
    const preset = RULE_SET_PRESETS.resident_assembly
    const document = { ...preset, rules: { ...preset.rules, votingDays: { value: 5, clause: '演示规则第一条', state: 'unverified' as const } } }
    await cloud.as(ADMIN).ok(publishConfiguration, { kind: 'rule-set', key: 'resident_assembly', basedOn: 0, document, reason: '演示数据' })
    const { rules } = await secretary.ok(freezeRoll, { ballotId, version })
    expect(rules.version).toBe(1)
    expect(rules.hash).not.toBe(before.hash)
  })

  it('needs somebody who could vote', async () => {
    const { id: ballotId, version } = await drafted(desk, { electorate: 'group_rep' })
    expect((await secretary.fails(freezeRoll, { ballotId, version })).code).toBe('BALLOT_NO_ELECTORATE')
  })

  it('keys persons by a digest that names nobody', async () => {
    const { id: ballotId, version } = await drafted(desk, { electorate: 'all_18_plus' })
    const { electorate, buildings, mine } = await secretary.ok(freezeRoll, { ballotId, version })
    expect({ electorate, buildings, mine }).toEqual({ electorate: 2, buildings: [], mine: [] })
    expect(JSON.stringify(await rowsOf(ballotId))).not.toContain(await cloud.as('openid-neighbour-101').personId())
  })
})
