import type { Work } from './context'
import type { Job } from './module'

/** What a domain keeps in its documents until it is delivered. */
interface Delivery<Document> {
  name: string
  perRun: number
  /** The longest waiting first. */
  find(now: number, limit: number): Promise<Document[]>
  /** May be done again without effect. */
  deliver(document: Document, work: Work): Promise<void>
  /** It counts as waiting from now on. */
  moveBack(document: Document, now: Date): Promise<unknown>
}

/**
 * Carries out the side effects that were written with a fact and whose own delivery did not come through. One that cannot be delivered
 * goes to the end of the line, so that it does not keep the others waiting.
 */
export function deliveryJob<Document extends { _id: string }>({ name, perRun, find, deliver, moveBack }: Delivery<Document>): Job {
  return {
    name,
    async run(work) {
      let delivered = 0
      for (const document of await find(work.now, perRun)) {
        try {
          await deliver(document, work)
          delivered++
        } catch (error) {
          work.log.error('delivery failed', { job: name, id: document._id }, error)
          await moveBack(document, new Date(work.now))
        }
      }
      return delivered
    },
  }
}
