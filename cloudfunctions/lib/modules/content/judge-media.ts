import type { ContentKind, MediaVerdict } from '../../kernel/moderation/content-kind'
import { insertVerdict } from './content.store'

/** The platform does not say whose photo it was: each kind that has photos is asked. One that nobody knows yet is kept. */
export async function judgeMedia(kinds: readonly ContentKind[], verdict: MediaVerdict, now: number): Promise<'applied' | 'known' | 'kept'> {
  for (const kind of kinds) {
    const outcome = (await kind.judge?.(verdict, now)) ?? 'unknown'
    if (outcome !== 'unknown') return outcome
  }
  const { traceId, suggest, label } = verdict
  await insertVerdict({ _id: traceId, suggest, label, at: new Date(now) })
  return 'kept'
}
