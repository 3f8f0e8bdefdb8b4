import { describe, expect, it, vi } from 'vitest'
import type { Work } from './context'
import { runJobs } from './run-jobs'

describe('runJobs', () => {
  it('goes on after a job that fails, and says so', async () => {
    const log = { info: vi.fn(), error: vi.fn() }
    const failure = new Error('no disk')
    const jobs = [
      { name: 'first', run: async () => 2 },
      { name: 'second', run: () => Promise.reject(failure) },
      { name: 'third', run: async () => 0 },
    ]
    expect(await runJobs(jobs, { log } as unknown as Work)).toEqual({ first: 2, second: null, third: 0 })
    expect(log.error).toHaveBeenCalledExactlyOnceWith('job', { job: 'second' }, failure)
  })
})
