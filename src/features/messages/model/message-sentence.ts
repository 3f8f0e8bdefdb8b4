import { BLOCK_REASON_WORDS } from '@/copy/blocks'
import { dateWords } from '@/copy/clock'
import { categoryShort } from '@/copy/reports-categories'
import { MESSAGES_WORDS, NOTICE_SENTENCES } from '@/copy/messages'
import type { Message } from '@/shared/contract/messages'
import { fillSentence, type PLACEHOLDERS } from '@/shared/domain/messages/message-templates'
import { formatReceiptNumber, isReceiptNumber } from '@/shared/domain/reports/receipt-number'

/** The city's own words, else the built-in ones. Kinds that a newer server may send get the general sentence: the matter itself is one tap away. */
export function messageTitle({ title, kind, values }: Message): string {
  if (title) return fillSentence(title, spokenValues(values))
  return (NOTICE_SENTENCES as Readonly<Record<string, string>>)[kind] ?? MESSAGES_WORDS.unknownKind
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
