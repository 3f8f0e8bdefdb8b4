import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from './row.ts'
import { TABLES } from './tables.ts'
import type { Target } from './target.ts'

/** One test a row, against one target. */
export function checkRows(start: () => Promise<Target>, { isOutside }: { isOutside: boolean }): void {
  let target: Target
  beforeAll(async () => {
    target = await start()
  }, 60_000)
  afterAll(() => target.stop())

  describe.each(TABLES)('$name', ({ documents = {}, rows }) => {
    beforeAll(async () => {
      for (const [collection, list] of Object.entries(documents)) await target.fill(collection, list)
      target.takeRequests()
    }, 60_000)

    for (const row of rows) {
      it(row.name, async (test) => {
        if (isOutside && row.onlyHere) test.skip(row.onlyHere)
        await check(target, row)
      })
    }
  })
}

async function check(target: Target, row: Row): Promise<void> {
  const outcome = await target.ask(row)
  const requests = target.takeRequests()

  if (row.fails) {
    const { message, ...codes } = row.fails
    const refusal = 'refusal' in outcome ? outcome.refusal : null
    expect(refusal, JSON.stringify(outcome)).not.toBeNull()
    expect({ ...refusal, message: undefined }).toEqual({ ...refusal, message: undefined, ...codes })
    if (message) expect(refusal?.message).toMatch(message)
  } else if ('gives' in row) expect(outcome).toEqual({ result: row.gives })
  else expect(outcome).not.toHaveProperty('refusal')
  if (!row.wire || !requests) return
  const names = Object.keys(row.wire)
  expect(requests.map((request) => Object.fromEntries(names.map((name) => [name, request[name]])))).toContainEqual(row.wire)
}
