import { PUSH_PHRASES } from '@/shared/domain/messages/message-templates'
import { beijingDate, HOUR, startOfBeijingDay } from '@/shared/domain/time'
import type { MessageDocument } from './message-document'

/** Fields of the template "report_progress": number, progress, time. Kinds without a phrase are told in the app only. */
export function progressTemplateData(message: MessageDocument): Record<string, string> | null {
  const builtIn = PUSH_PHRASES[message.kind]
  const phrase = builtIn && (message.wording?.phrase ?? builtIn)
  const number = message.values.number
  if (!phrase || !number) return null
  return { character_string1: number, phrase2: phrase, time3: beijingTime(message.at.getTime()) }
}

function beijingTime(at: number): string {
  const date = beijingDate(at)
  const minutes = Math.floor((at - startOfBeijingDay(date)) / (HOUR / 60))
  return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
