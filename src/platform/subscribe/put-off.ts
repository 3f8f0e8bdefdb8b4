import * as v from 'valibot'
import { now } from '@/platform/clock'
import { readStored, writeStored } from '@/platform/storage/storage'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'
import { DAY } from '@/shared/domain/time'
import type { ConsentAnswer } from './request-consent'

/** Configuration: a "no" is a "later". Whoever turned messages off altogether is left alone for longer. */
const ASKED_AGAIN_AFTER: Partial<Record<ConsentAnswer, number>> = { declined: 7 * DAY, off: 30 * DAY }

const STORED_AS = 'messages.later'
const Later = v.record(v.string(), v.number())

const readLater = () => readStored(STORED_AS, Later) ?? {}

/** Whether the person said "later", and it is not later yet. */
export function isPutOff(key: TemplateKey): boolean {
  return (readLater()[key] ?? 0) > now()
}

/** Keeps what was answered; a "yes" ends a "later". */
export function rememberAnswers(answers: Readonly<Record<string, ConsentAnswer>>): void {
  const later = { ...readLater() }
  for (const [key, answer] of Object.entries(answers)) {
    const pause = ASKED_AGAIN_AFTER[answer]
    if (pause !== undefined) later[key] = now() + pause
    else if (answer === 'accepted') delete later[key]
  }
  writeStored(STORED_AS, later)
}
