import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { merklePath, merkleRoot, receiptCode } from '@/shared/domain/ballots/proof'
import { judgeReceipt } from './receipt-check'
import { sha256 } from './sha-256'

const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('sha256', () => {
  it('is that of Node, of any text and at every edge of a block', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    for (let length = 0; length < 140; length++) expect(sha256('x'.repeat(length))).toBe(node('x'.repeat(length)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => sha256(text) === node(text)))
  })
})

describe('whether my vote is in the box', () => {
  const commitments = Array.from({ length: 13 }, (_, index) => node(`vote ${index}`))
  const root = merkleRoot(node, commitments)
  const answer = (index: number) => ({ commitment: commitments[index]!, path: merklePath(node, commitments, index), root })
  const code = (index: number) => receiptCode(commitments[index]!)

  it('is shown by the path from every line', () => {
    for (let index = 0; index < commitments.length; index++) expect(judgeReceipt(answer(index), code(index), root)).toBe('proven')
  })

  it('is not believed: another root, another line, a changed step, another code', () => {
    const other = merkleRoot(node, commitments.slice(1))
    expect(judgeReceipt(answer(3), code(3), other)).toBe('other_root')
    expect(judgeReceipt({ ...answer(3), root: other }, code(3), other)).toBe('broken')
    expect(judgeReceipt({ ...answer(3), commitment: commitments[4]! }, code(4), root)).toBe('broken')
    expect(judgeReceipt({ ...answer(3), path: answer(3).path.slice(1) }, code(3), root)).toBe('broken')
    expect(judgeReceipt(answer(3), code(5), root)).toBe('broken')
  })

  it('is compared with the box alone while no notice is out', () => {
    expect(judgeReceipt(answer(0), code(0), null)).toBe('proven')
  })
})
