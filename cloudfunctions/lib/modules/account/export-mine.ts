import { exportMine as contract } from '@/shared/contract/account'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findOwned } from './owned.store'

const RECORDS_AT_ONCE = 50

/** One trip for each collection that is looked into: those with nothing are passed over within the call. */
export const exportMine = handle(contract, async ({ cursor }, { person, ports }) => {
  const entries = ports.personalData.entries().filter((entry) => entry.export !== 'none')
  let { index, afterId } = readPosition(cursor)
  for (; index < entries.length; index++, afterId = '') {
    const entry = entries[index]!
    const rows = await findOwned(entry, person.id, afterId, RECORDS_AT_ONCE)
    if (rows.length === 0) continue
    const records = rows.map((row) => ({ kind: entry.collection, data: plainRecord(entry.show?.(row, person.id) ?? {}) }))
    return { records, nextCursor: `${index}.${rows.at(-1)!._id}` }
  }
  return { records: [], nextCursor: null }
})

/** `index.id`: the last record that was given. */
function readPosition(cursor: string | undefined): { index: number; afterId: string } {
  if (cursor === undefined) return { index: 0, afterId: '' }
  const [, index, afterId] = /^(\d{1,3})\.(.+)$/.exec(cursor) ?? []
  if (index === undefined || afterId === undefined) throw new AppError('INVALID_INPUT', { fields: { cursor: 'format' } })
  return { index: Number(index), afterId }
}

/** Dates as ms, as everywhere on the wire. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) return plainRecord(value)
  return value
}

function plainRecord(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plain(value)]))
}
