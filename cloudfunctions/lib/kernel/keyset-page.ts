import { AppError } from '@/shared/errors'

/** The place after a row in an ordered list: its sort value (a number, or an instant) and its id. */
export interface Keyset {
  position: number
  id: string
}

const CURSOR = /^(-?\d{1,16}):([A-Za-z0-9_.:-]{1,100})$/

/** @throws INVALID_INPUT if the cursor is not one of ours */
export function readCursor(cursor: string | undefined): Keyset | null {
  if (cursor === undefined) return null
  const match = CURSOR.exec(cursor)
  if (!match?.[1] || !match[2]) throw new AppError('INVALID_INPUT', { fields: { cursor: 'format' } })
  return { position: Number(match[1]), id: match[2] }
}

/** One row more than the page was asked for says that there is a next one: no second query, no count. */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Keyset): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  if (rows.length <= limit || !last) return { rows: page, nextCursor: null }
  const { position, id } = keyOf(last)
  return { rows: page, nextCursor: `${position}:${id}` }
}
