import type { Work } from './context'
import type { Job } from './module'

/** One after the other; a job that fails does not keep the next from running. @returns what each did, or null where it failed */
export async function runJobs(jobs: readonly Job[], work: Work): Promise<Record<string, number | null>> {
  const outcome: Record<string, number | null> = {}
  for (const job of jobs) {
    const startedAt = performance.now()
    try {
      outcome[job.name] = await job.run(work)
      work.log.info('job', { job: job.name, done: outcome[job.name], ms: Math.round(performance.now() - startedAt) })
    } catch (error) {
      outcome[job.name] = null
      work.log.error('job', { job: job.name, ms: Math.round(performance.now() - startedAt) }, error)
    }
  }
  return outcome
}
