import { describe, expect, it } from 'vitest'
import type { Work } from './context'
import { deliveryJob } from './delivery-job'

describe('deliveryJob', () => {
  const work = { now: 1_790_000_000_000, log: { info: () => {}, error: () => {} } } as unknown as Work

  it('delivers the others when one cannot be, and sends that one to the end of the line', async () => {
    const delivered: string[] = []
    const movedBack: [string, number][] = []
    const job = deliveryJob({
      name: 'things.deliver',
      perRun: 3,
      find: async (now, limit) => ['a', 'b', 'c'].slice(0, limit).map((_id) => ({ _id, now })),
      deliver: async ({ _id }) => {
        if (_id === 'b') throw new Error('it cannot be')
        delivered.push(_id)
      },
      moveBack: async ({ _id }, now) => movedBack.push([_id, now.getTime()]),
    })

    expect(await job.run(work)).toBe(2)
    expect(delivered).toEqual(['a', 'c'])
    expect(movedBack).toEqual([['b', work.now]])
  })
})
