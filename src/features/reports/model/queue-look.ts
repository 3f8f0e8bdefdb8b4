import { momentWords } from '@/copy/clock'
import { errorSentence } from '@/copy/errors'
import { QUEUE_WORDS, REFUSAL_WORDS } from '@/copy/reports-queue'
import type { Instant } from '@/shared/domain/time'
import type { QueuePhase } from './queue-entry'
import type { PillLook } from './report-look'

/** What a person sees of a phase, and which one thing they can do. */
export interface PhaseLook extends PillLook {
  word: string
  text: string
  act: 'none' | 'try' | 'fix' | 'ask'
}

const WAITING: PillLook = { icon: 'cloud-arrow-up', tone: 'neutral' }
const FAILED: PillLook = { icon: 'warning-circle', tone: 'danger' }
const FOR_ME: PillLook = { icon: 'warning-circle', tone: 'accent' }

export function describePhase(phase: QueuePhase, photoCount: number, now: Instant): PhaseLook {
  switch (phase.kind) {
    case 'queued':
      return { ...WAITING, word: QUEUE_WORDS.queued, text: QUEUE_WORDS.keptSafe, act: 'try' }
    case 'needs-network':
      return { ...WAITING, word: QUEUE_WORDS.needsNetwork, text: QUEUE_WORDS.keptSafe, act: 'try' }
    case 'uploading':
      return { ...WAITING, tone: 'info', word: QUEUE_WORDS.uploading(phase.done, photoCount), text: QUEUE_WORDS.progressLabel(phase.done, photoCount), act: 'none' }
    case 'submitting':
      return { ...WAITING, tone: 'info', word: QUEUE_WORDS.submitting, text: QUEUE_WORDS.keptSafe, act: 'none' }
    case 'failed':
      return { ...FAILED, word: QUEUE_WORDS.failed, text: failedText(phase, now), act: 'try' }
    case 'refused':
      return { ...FOR_ME, word: QUEUE_WORDS.refused, text: REFUSAL_WORDS[phase.code] ?? errorSentence(phase.code), act: 'fix' }
    case 'expired':
      return { ...FOR_ME, word: QUEUE_WORDS.expired, text: QUEUE_WORDS.expiredAsk, act: 'ask' }
    case 'receipted':
      return { icon: 'tray-arrow-down', tone: 'neutral', word: QUEUE_WORDS.submitting, text: '', act: 'none' }
  }
}

/** A limit of the server has its own sentence; of everything else the person needs to know only that it goes on by itself. */
function failedText(phase: Extract<QueuePhase, { kind: 'failed' }>, now: Instant): string {
  if (phase.code === 'RATE_LIMITED') return errorSentence(phase.code, { fields: { retryAt: String(phase.retryAt) }, now })
  return QUEUE_WORDS.failedText(momentWords(phase.retryAt, now))
}
