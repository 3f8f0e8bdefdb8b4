import { expect, it } from 'vitest'
import type { History, TransactionRecord } from './history.ts'
import { judge } from './judge.ts'

/** A transaction on document `a` that ran between two moments. */
function ran(from: number, to: number, part: Partial<TransactionRecord>): TransactionRecord {
  return { started: { asked: from, answered: from + 1 }, ended: { asked: to, answered: to + 1 }, reads: [], writes: [], outcome: 'committed', refusedAt: null, ...part }
}

const writing = (...marks: number[]): Partial<TransactionRecord> => ({ writes: marks.map((mark) => ({ document: 'a', mark, asked: 5 })) })
const reading = (...marks: number[]): Partial<TransactionRecord> => ({ reads: [{ document: 'a', marks }] })

function history(transactions: TransactionRecord[], a: number[], b: number[] = []): History {
  return { transactions, plainWrites: [], final: { a, b }, surprises: [] }
}

it('finds nothing in a good history', () => {
  expect(judge(history([ran(1, 10, writing(1)), ran(20, 30, { ...reading(1), writes: [{ document: 'a', mark: 2, asked: 25 }] })], [1, 2]))).toEqual([])
})

it.each<[problem: string, bad: History]>([
  ['lost update', history([ran(1, 10, writing(1)), ran(20, 30, writing(2))], [2])],
  ['nobody committed', history([ran(1, 10, { ...writing(1), outcome: 'aborted' })], [1])],
  ['there twice', history([ran(1, 10, writing(1))], [1, 1])],
  ['dirty', history([ran(1, 10, { ...writing(1), outcome: 'aborted' }), ran(5, 20, reading(1))], [])],
  ['stale read', history([ran(1, 10, writing(1)), ran(20, 30, reading())], [1])],
  ['from the future', history([ran(1, 4, writing(1)), ran(10, 20, writing(2)), ran(5, 30, reading(1, 2))], [1, 2])],
  ['torn read', history([ran(1, 10, { writes: [{ document: 'a', mark: 1, asked: 3 }, { document: 'b', mark: 2, asked: 4 }] }), ran(8, 20, { reads: [{ document: 'a', marks: [1] }, { document: 'b', marks: [] }] })], [1], [2])],
  ['overlapping', history([ran(1, 10, writing(1)), ran(3, 12, writing(2))], [1, 2])],
  ['needless conflict', history([ran(1, 10, { outcome: 'conflict', refusedAt: 'a' })], [])],
  ['oops', { ...history([ran(1, 2, {})], []), surprises: ['oops'] }],
])('sees %s', (problem, bad) => {
  expect(judge(bad).join()).toContain(problem)
})
