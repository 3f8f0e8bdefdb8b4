import { BLOCK_REASON_WORDS } from '@/copy/blocks'
import { dateWords } from '@/copy/clock'
import { categoryShort } from '@/copy/reports-categories'
import { HANDLER_MESSAGE_SENTENCES, MESSAGES_WORDS, REPORT_MESSAGE_SENTENCES, NOTICE_SENTENCES, REPORT_NOTICE_SENTENCES } from '@/copy/messages'
import type { Message } from '@/shared/contract/messages'
import { fillSentence, type PLACEHOLDERS } from '@/shared/domain/messages/message-templates'
import { formatReceiptNumber, isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import type { ReportAction } from '@/shared/domain/reports/states'

const PREFIX = 'report.'

/** Kinds that a newer server may send get the general sentence: the matter itself is one tap away. */
export function messageTitle(message: Message): string {
  if (message.title) return fillSentence(message.title, spokenValues(message.values))
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
export function messageDetail({ values, at }: Message): string {
  const { about, blockReason, until } = values
  const why = blockReason && (BLOCK_REASON_WORDS as Readonly<Record<string, string>>)[blockReason]
  const { category, number } = spokenValues(values)
  return [about, why, until && MESSAGES_WORDS.until(dateWords(Number(until), at)), category, number].filter(Boolean).join('，')
}

function spokenValues({ categoryCode, number }: Message['values']): Record<(typeof PLACEHOLDERS)[number], string | undefined> {
  return { category: categoryCode && categoryShort(categoryCode), number: number && isReceiptNumber(number) ? formatReceiptNumber(number) : number }
}

/** What the reporter sent back waits for whoever handled it, on the page for handling. */
export function isForHandler(message: Message): boolean {
  return message.waitsForMe && (message.kind === 'report.dispute' || message.kind === 'report.reopen')
}
