import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AuditBatch, type AuditEntry, type AuditFinding, sealBatch, type StoredEntry, verifyBatch } from './audit-chain'
import { canonicalJson } from './canonical-json'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

function entry(index: number, changes: Partial<StoredEntry> = {}): StoredEntry {
  return {
    id: `appointment:${index}`,
    at: 1_790_000_000_000 + index,
    actorId: 'a'.repeat(26),
    capacities: ['secretary'],
    action: 'appointments.appoint',
    subject: { type: 'appointment', id: String(index) },
    placeCode: '420202005007',
    reasonCode: null,
    factHash: digest(String(index)),
    ownerMark: digest(`owner-${index}`),
    ownerId: `owner-${index}`,
    ...changes,
  }
}

/** Three batches of three. */
function chain(): { batches: AuditBatch[]; entries: StoredEntry[] } {
  const entries = Array.from({ length: 9 }, (_, index) => entry(index))
  const batches: AuditBatch[] = []
  for (let from = 0; from < 9; from += 3) batches.push(sealBatch(batches.at(-1) ?? null, entries.slice(from, from + 3), 1_790_000_100_000 + from, digest))
  return { batches, entries }
}

function verify(batches: readonly AuditBatch[], entries: readonly StoredEntry[]): AuditFinding[] {
  let previous: AuditBatch | null = null
  return batches.flatMap((batch) => {
    const from = (batch.number - 1) * 3
    const findings = verifyBatch(batch, previous, entries.filter(({ subject }) => Number(subject.id) >= from && Number(subject.id) < from + 3), digest)
    previous = batch
    return findings
  })
}

describe('the chain of the audit log', () => {
  it('finds nothing where nothing was changed', () => {
    const { batches, entries } = chain()
    expect(verify(batches, entries)).toEqual([])
  })

  it('stays whole when an owner is forgotten', () => {
    const { batches, entries } = chain()
    expect(verify(batches, entries.map((one) => ({ ...one, ownerId: null })))).toEqual([])
  })

  it.each<[keyof AuditEntry, unknown]>([
    ['at', 5],
    ['actorId', null],
    ['actorId', 'b'.repeat(26)],
    ['capacities', []],
    ['action', 'appointments.revoke'],
    ['subject', { type: 'report', id: '4' }],
    ['placeCode', '420204004011'],
    ['reasonCode', 'other'],
    ['factHash', digest('another')],
    ['ownerMark', null],
  ])('names the one row whose %s was changed', (field, value) => {
    const { batches, entries } = chain()
    const changed = entries.map((one, index) => (index === 4 ? { ...one, [field]: value } : one))
    expect(verify(batches, changed)).toEqual([{ kind: 'entry-changed', id: 'appointment:4', number: 2 }])
  })

  it('names a row that is gone, one that came, and one given to another', () => {
    const { batches, entries } = chain()
    expect(verify(batches, entries.filter((_, index) => index !== 7))).toEqual([{ kind: 'entry-missing', id: 'appointment:7', number: 3 }])
    expect(verify(batches, [...entries, entry(1, { id: 'appointment:extra' })])).toEqual([{ kind: 'entry-unknown', id: 'appointment:extra', number: 1 }])
    expect(verify(batches, entries.map((one, index) => (index === 0 ? { ...one, ownerId: 'another' } : one)))).toEqual([{ kind: 'owner-changed', id: 'appointment:0', number: 1 }])
  })

  it('names a batch that was changed, left out, or made anew', () => {
    const { batches, entries } = chain()
    const [first, second, third] = batches as [AuditBatch, AuditBatch, AuditBatch]
    expect(verify([first, { ...second, sealedAt: 7 }, third], entries)).toEqual([{ kind: 'batch-changed', number: 2 }])
    expect(verify([first, third], entries)).toEqual([{ kind: 'batch-missing', number: 2 }])
    // Made anew with right hashes of its own: the next one no longer fits.
    const changed = entries.map((one, index) => (index === 4 ? { ...one, reasonCode: 'other' } : one))
    const forged = sealBatch(first, changed.slice(3, 6), second.sealedAt, digest)
    expect(verify([first, forged, third], changed)).toEqual([{ kind: 'batch-not-linked', number: 3 }])
  })

  it('has one text for a value, however it was built', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const backwards = Object.fromEntries(Object.entries(fields).reverse())
        expect(canonicalJson(backwards)).toBe(canonicalJson(fields))
      }),
    )
    expect(canonicalJson({ b: new Date(5), a: [undefined, null, 'x'] })).toBe('{"a":[null,null,"x"],"b":5}')
  })
})
