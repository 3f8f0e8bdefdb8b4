import type { Work } from './context'
import type { Job } from './module'

/** One after the other; a job that fails does not keep the next from running. @returns what each did, or null where it failed */
export async function runJobs(jobs: readonly Job[], work: Work): Promise<Record<string, number | null>> {
  const outcome: Record<string, number | null> = {}
  const startedAt = performance.now()
  for (const job of jobs) {
    try {
      outcome[job.name] = await job.run(work)
    } catch (error) {
      outcome[job.name] = null
      work.log.error('job', { job: job.name }, error)
    }
  }
  // One line a minute, not one a job: most of them find nothing to do.
  work.log.info('jobs', { ...outcome, ms: Math.round(performance.now() - startedAt) })
  return outcome
}
