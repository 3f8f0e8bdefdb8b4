import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { AppError } from '../../src/shared/errors'
import { toVerdict } from '../lib/adapters/content-check'
import { readCaller } from '../lib/adapters/wx-context'
import { createLog } from '../lib/kernel/log'
import { PORTS } from '../lib/modules'

/** The platform's event `wxa_media_check` (mediaCheckAsync, version 2). */
const MediaCheckEvent = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.maxLength(200)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.optional(v.string()), label: v.optional(v.number()) })),
})

/** Any other event is none of our business, and answered like this one, or the platform would send it again. */
export async function main(event: unknown): Promise<'success'> {
  // A mini-program can call any function by name: nobody passes a verdict on their own photo.
  if (readCaller().isClient) throw new AppError('FORBIDDEN')
  const log = createLog({ requestId: randomUUID() })
  const parsed = v.safeParse(MediaCheckEvent, event)
  if (!parsed.success) {
    log.info('event ignored')
    return 'success'
  }
  const { trace_id: traceId, errcode, result } = parsed.output
  const suggest = errcode === 0 ? toVerdict(result?.suggest) : 'none'
  const outcome = await PORTS.content.judge({ traceId, suggest, label: result?.label ?? null }, Date.now())
  log.info('media checked', { traceId, verdict: suggest, outcome })
  return 'success'
}
