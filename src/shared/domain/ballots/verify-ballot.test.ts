import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULE_SET_PRESETS } from '../rule-sets/presets'
import { CONSENT_OPTIONS } from './ballot'
import { certifiedBuildings, noticeHash, supersededBy } from './certificate'
import { commitmentOf, merkleRoot, seal } from './proof'
import { type BoxLine, retally } from './retally'
import { type CheckedCertificate, rulesOf, verifyBallot } from './verify-ballot'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const BALLOT = 'ballot-1'
const ENDS = 10_000
const { rules } = RULE_SET_PRESETS.resident_assembly

interface Said {
  pseudonym: string
  channel: 'online' | 'paper'
  choices: string[]
  signedAt?: number | null
  isUnclear?: boolean
  isDenied?: boolean
}

function boxOf(all: readonly Said[]): BoxLine[] {
  const box: BoxLine[] = []
  for (const [index, { pseudonym, channel, choices, signedAt = channel === 'paper' ? 1 : null, isUnclear = false, isDenied = false }] of all.entries()) {
    const opening = { pseudonym, choices, signedAt, isUnclear, isDenied, nonce: `n${index}` }
    // Sealed after the close as often as before.
    box.push({ opening, line: seal(sha256, box[index - 1]?.line ?? null, { commitment: commitmentOf(sha256, BALLOT, opening), at: ENDS + (index - 3) * 100, channel }) })
  }
  return box
}

function noticeOf(box: readonly BoxLine[], electorate: number) {
  const frame = {
    ballotId: BALLOT, title: '停车', question: { kind: 'consent' as const, options: CONSENT_OPTIONS.map((id) => ({ id })) }, electorate, endsAt: ENDS,
    rules: { engine: 'resident_assembly' as const, quorum: rules.quorum, pass: rules.pass, passBase: rules.passBase, paperPrecedence: rules.paperPrecedence },
    lines: box.length, merkleRoot: merkleRoot(sha256, box.map(({ line }) => line.commitment)), buildings: [],
  } // prettier-ignore
  const numbers = retally(box, rulesOf(frame as unknown as CheckedCertificate))
  const returned = numbers.papers.counted + numbers.papers.superseded + numbers.papers.invalid
  const certificate: CheckedCertificate = { ...frame, ...numbers, papers: { issued: returned + 2, returned, ...numbers.papers } }
  const words = { id: 'notice-1', number: 1, kind: 'final', certificate }
  return { ...words, hash: noticeHash(sha256, words), isIntact: true, supersededBy: null }
}

const HONEST = boxOf([
  { pseudonym: 'a', channel: 'paper', choices: ['no'] },
  { pseudonym: 'a', channel: 'online', choices: ['yes'] },
  { pseudonym: 'b', channel: 'online', choices: ['yes'] },
  { pseudonym: 'c', channel: 'paper', choices: [], isUnclear: true },
  { pseudonym: 'd', channel: 'paper', choices: ['no'], isDenied: true },
  { pseudonym: 'e', channel: 'online', choices: [] },
])
const NOTICE = noticeOf(HONEST, 5)

describe('the box counted again', () => {
  it('gives the numbers of the certificate: one vote a key by the precedence, denied slips not at all', () => {
    expect(verifyBallot(sha256, NOTICE, HONEST)).toEqual([])
    expect(NOTICE.certificate).toMatchObject({ participants: 4, byOption: [{ id: 'yes', votes: 2 }, { id: 'no', votes: 0 }], blank: 1, invalid: 1, byChannel: { online: 3, paper: 1 }, papers: { counted: 0, superseded: 1, invalid: 1 }, result: 'failed' })
  })

  it('names the vote that was changed, from 0', () => {
    HONEST.forEach((_, index) => {
      const changed = HONEST.map((one, at) => (at === index ? { ...one, opening: { ...one.opening, choices: [...one.opening.choices, 'no'] } } : one))
      expect(verifyBallot(sha256, NOTICE, changed)[0]).toEqual({ kind: 'line', index, flaw: 'opening' })
    })
  })

  it('names the count that was changed, on a notice whose hash was made anew as well', () => {
    const forged = { ...NOTICE, certificate: { ...NOTICE.certificate, byOption: [{ id: 'yes', votes: 3 }, { id: 'no', votes: 0 }] } }
    expect(verifyBallot(sha256, forged, HONEST).map(({ kind }) => kind)).toEqual(['notice', 'count'])
    expect(verifyBallot(sha256, { ...forged, hash: noticeHash(sha256, forged) }, HONEST)).toEqual([{ kind: 'count', field: 'byOption.yes', stated: '3', found: '2' }])
    // Which is another one than hangs on the wall.
    expect(verifyBallot(sha256, { ...forged, hash: noticeHash(sha256, forged) }, HONEST, NOTICE.hash)).toContainEqual(expect.objectContaining({ kind: 'notice' }))
  })

  it.each(['participants', 'blank', 'invalid', 'base', 'quorumNeeded', 'votesNeeded', 'lines', 'electorate'] as const)('finds that %s was changed', (field) => {
    const certificate = { ...NOTICE.certificate, [field]: NOTICE.certificate[field]! + 5 }
    expect(verifyBallot(sha256, { ...NOTICE, certificate }, HONEST).some(({ kind }) => kind === 'count')).toBe(true)
  })

  it('tells a denial that was put in or taken out, which no commitment covers', () => {
    const without = HONEST.map((one) => ({ ...one, opening: { ...one.opening, isDenied: false } }))
    expect(verifyBallot(sha256, NOTICE, without).map((one) => one.kind === 'count' && one.field)).toContain('byOption.no')
  })

  it('is the certificate for every honest box', () => {
    const said = fc.record({ pseudonym: fc.constantFrom('a', 'b', 'c', 'd'), channel: fc.constantFrom<'online' | 'paper'>('online', 'paper'), choices: fc.subarray(['yes', 'no']), signedAt: fc.constantFrom(null, 1, ENDS + 1), isUnclear: fc.boolean(), isDenied: fc.boolean() })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const box = boxOf(all)
        expect(verifyBallot(sha256, noticeOf(box, 4), box)).toEqual([])
      }),
    )
  })
})

describe('a notice', () => {
  it('has one hash, however its fields are ordered, and another one for every other word', () => {
    const { title, ...rest } = NOTICE.certificate as CheckedCertificate & { title: string }
    expect(noticeHash(sha256, { ...NOTICE, certificate: { title, ...rest }, isIntact: false, supersededBy: 'x' })).toBe(NOTICE.hash)
    expect(noticeHash(sha256, { ...NOTICE, number: 2 })).not.toBe(NOTICE.hash)
  })

  it('gives way to the latest of its kind alone', () => {
    const notices = ([['roll', 'a'], ['announcement', 'b'], ['provisional', 'c'], ['final', 'd'], ['roll', 'e'], ['voided', 'f']] as const).map(([kind, id], index) => ({ kind, id, number: index + 1 }))
    expect(notices.map((one) => supersededBy(notices, one))).toEqual(['e', null, 'f', 'f', null, null])
  })

  it('shows no building in which somebody could be told', () => {
    const building = fc.record({ keys: fc.integer({ min: 1, max: 12 }), share: fc.integer({ min: 0, max: 12 }) })
    fc.assert(
      fc.property(fc.array(building, { maxLength: 8 }), (all) => {
        const buildings = all.map(({ keys, share }, index) => ({ code: `c${index}`, name: `${index}栋`, keys, participants: Math.min(share, keys) }))
        const shown = certifiedBuildings(buildings, 5)
        const sum = (some: readonly { keys: number; participants: number }[]) => [some.reduce((total, one) => total + one.keys, 0), some.reduce((total, one) => total + one.participants, 0)]
        expect(sum(shown)).toEqual(sum(buildings))
        if (shown.length > 1) for (const { keys } of shown) expect(keys).toBeGreaterThanOrEqual(5)
      }),
    )
  })
})
