import { categoryShort } from '@/copy/reports-categories'
import { HANDLER_MESSAGE_SENTENCES, MESSAGES_WORDS, REPORT_MESSAGE_SENTENCES, NOTICE_SENTENCES, REPORT_NOTICE_SENTENCES } from '@/copy/messages'
import type { Message } from '@/shared/contract/messages'
import { formatReceiptNumber, isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import type { ReportAction } from '@/shared/domain/reports/states'

const PREFIX = 'report.'

/** Kinds that a newer server may send get the general sentence: the matter itself is one tap away. */
export function messageTitle(message: Message): string {
  const name = message.kind.startsWith(PREFIX) ? message.kind.slice(PREFIX.length) : ''
  if (isForHandler(message)) return HANDLER_MESSAGE_SENTENCES[name as 'dispute' | 'reopen']
  return (
    (REPORT_MESSAGE_SENTENCES as Readonly<Record<string, string>>)[name as ReportAction] ??
    (REPORT_NOTICE_SENTENCES as Readonly<Record<string, string>>)[name] ??
    NOTICE_SENTENCES[message.kind] ??
    MESSAGES_WORDS.unknownKind
  )
}

/** What it is about. */
export function messageDetail({ values }: Message): string {
  const { categoryCode, number, about } = values
  const parts = [about, categoryCode && categoryShort(categoryCode), number && (isReceiptNumber(number) ? formatReceiptNumber(number) : number)]
  return parts.filter(Boolean).join('，')
}

/** What the reporter sent back waits for whoever handled it, on the page for handling. */
export function isForHandler(message: Message): boolean {
  return message.waitsForMe && (message.kind === 'report.dispute' || message.kind === 'report.reopen')
}
