import { beijingDate, HOUR, startOfBeijingDay } from '@/shared/domain/time'
import type { MessageDocument } from './message-document'

/** The platform takes at most five characters for a phrase. Kinds that are not here are told in the app only. */
const PHRASES: Readonly<Record<string, string>> = {
  'report.accept': '已受理',
  'report.reject': '未受理',
  'report.resolve': '待您确认',
  'report.confirm': '已办结',
  'report.dispute': '退回重办',
  'report.reopen': '重新办理',
}

/** Fields of the template "report_progress": number, progress, time. */
export function progressTemplateData(message: MessageDocument): Record<string, string> | null {
  const phrase = PHRASES[message.kind]
  const number = message.values.number
  if (!phrase || !number) return null
  return { character_string1: number, phrase2: phrase, time3: beijingTime(message.at.getTime()) }
}

function beijingTime(at: number): string {
  const date = beijingDate(at)
  const minutes = Math.floor((at - startOfBeijingDay(date)) / (HOUR / 60))
  return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
