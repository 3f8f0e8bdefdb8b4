import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, commitmentOf, findBoxFlaw, isUnder, merklePath, merkleRoot, type Opening, receiptCode, seal, type Sealed } from './proof'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const BALLOT = 'ballot-1'
const ONLINE = { signedAt: null, isUnclear: false }

function boxOf(openings: readonly Opening[]): { box: Box; root: string } {
  const lines: Sealed[] = []
  for (const [index, opening] of openings.entries()) lines.push(seal(sha256, lines[index - 1] ?? null, { commitment: commitmentOf(sha256, BALLOT, opening), at: 1_000 + index, channel: index % 3 === 0 ? 'paper' : 'online' }))
  return { box: { ballotId: BALLOT, lines, openings }, root: merkleRoot(sha256, lines.map(({ commitment }) => commitment)) }
}

const opening = fc.record({ pseudonym: fc.stringMatching(/^[0-9a-f]{4,8}$/), choices: fc.subarray(['yes', 'no']), signedAt: fc.option(fc.nat()), isUnclear: fc.boolean(), nonce: fc.stringMatching(/^[0-9a-f]{8,16}$/) })
const openings = fc.array(opening, { minLength: 1, maxLength: 20 })

describe('the box', () => {
  it('that nobody touched is what was sealed', () => {
    fc.assert(
      fc.property(openings, (all) => {
        const { box, root } = boxOf(all)
        expect(findBoxFlaw(sha256, box, root)).toBeNull()
      }),
    )
    expect(findBoxFlaw(sha256, boxOf([]).box, boxOf([]).root)).toBeNull()
  })

  it('names the first line at which a vote was changed', () => {
    fc.assert(
      fc.property(openings, fc.nat(), (all, pick) => {
        const { box, root } = boxOf(all)
        const index = pick % all.length
        const changed = all.map((one, at) => (at === index ? { ...one, choices: [...one.choices, 'more'] } : one))
        expect(findBoxFlaw(sha256, { ...box, openings: changed }, root)).toEqual({ index, flaw: 'opening' })
      }),
    )
  })

  it('names a line that was rewritten together with its vote, put in, taken out, or moved', () => {
    fc.assert(
      fc.property(openings, opening, fc.nat(), (all, other, pick) => {
        const { box, root } = boxOf(all)
        const index = pick % all.length
        const forged = { ...box.lines[index]!, commitment: commitmentOf(sha256, BALLOT, { ...other, nonce: `${other.nonce}x` }) }
        const rewritten = { ...box, lines: box.lines.map((one, at) => (at === index ? forged : one)), openings: all.map((one, at) => (at === index ? { ...other, nonce: `${other.nonce}x` } : one)) }
        expect(findBoxFlaw(sha256, rewritten, root)).toEqual({ index, flaw: 'link' })
        const without = { ...box, lines: box.lines.filter((_, at) => at !== index), openings: all.filter((_, at) => at !== index) }
        expect(findBoxFlaw(sha256, without, root)).toEqual(index === all.length - 1 ? { index, flaw: 'root' } : { index, flaw: 'link' })
        // Sealed anew from there on by whoever holds the box: the root on the notice tells.
        expect(findBoxFlaw(sha256, boxOf(rewritten.openings).box, root)).toMatchObject({ flaw: 'root' })
      }),
    )
  })

  it('tells a line without a vote, and a vote without a line', () => {
    const { box, root } = boxOf([{ pseudonym: 'a', choices: ['yes'], ...ONLINE, nonce: '1' }, { pseudonym: 'b', choices: ['no'], ...ONLINE, nonce: '2' }])
    expect(findBoxFlaw(sha256, { ...box, openings: box.openings.slice(0, 1) }, root)).toEqual({ index: 1, flaw: 'missing' })
    expect(findBoxFlaw(sha256, { ...box, lines: box.lines.slice(0, 1) }, root)).toEqual({ index: 1, flaw: 'missing' })
  })
})

describe('a voter', () => {
  it('sees that their own is under the root, and that another is not', () => {
    fc.assert(
      fc.property(openings, fc.nat(), (all, pick) => {
        const commitments = boxOf(all).box.lines.map(({ commitment }) => commitment)
        const root = merkleRoot(sha256, commitments)
        const index = pick % all.length
        const path = merklePath(sha256, commitments, index)
        expect(isUnder(sha256, root, commitments[index]!, path)).toBe(true)
        expect(isUnder(sha256, root, sha256('another'), path)).toBe(false)
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(all.length)))
      }),
    )
  })

  it('keeps a code that shows no choice: the same choice has another one every time', () => {
    const said = (nonce: string) => receiptCode(commitmentOf(sha256, BALLOT, { pseudonym: 'a', choices: ['yes'], ...ONLINE, nonce }))
    expect(said('1')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    expect(new Set(['1', '2', '3', '4'].map(said)).size).toBe(4)
  })

  it('cannot be given the commitment of another by moving characters between fields', () => {
    const one = commitmentOf(sha256, BALLOT, { ...ONLINE, pseudonym: 'ab', choices: ['c'], nonce: 'd' })
    const other = commitmentOf(sha256, BALLOT, { ...ONLINE, pseudonym: 'a', choices: ['bc'], nonce: 'd' })
    expect(one).not.toBe(other)
  })
})
