import type { MessageSubject } from '@/shared/contract/messages'
import { MESSAGE_PAGES, messagePage } from '@/shared/domain/messages/message-pages'
import { FIELD_BOUNDS } from '@/shared/domain/messages/message-templates'
import { noticeRow } from '@/shared/domain/messages/notice-kinds'
import { formatReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { beijingDate, HOUR, startOfBeijingDay } from '@/shared/domain/time'
import type { MessageDocument } from './message-document'

/** What WeChat names where the notice itself names nothing. */
const SUBJECT_WORDS: Readonly<Record<MessageSubject, string>> = {
  report: '随手拍',
  household: '认领我家',
  content: '发布的内容',
  block: '发布权限',
  announcement: '社区公告',
  appointment: '任命',
  account: '账号',
  rider: '骑手认证',
  topic: '社区议题',
  ballot: '社区表决',
  station: '暖新驿站',
  service: '暖新八送',
}
const DIGEST_PHRASE = '有新进展'

/** Pure. Fields of every template: what it is about, how it stands, when. Several notices are told as their number. */
export function templateData(messages: readonly MessageDocument[]): Record<string, string> {
  const last = messages[messages.length - 1]!
  const isOne = messages.length === 1
  return {
    thing1: isOne ? about(last) : `${messages.length} 件事`,
    phrase2: isOne ? (last.wording?.phrase ?? noticeRow(last.kind)?.phrase ?? DIGEST_PHRASE) : DIGEST_PHRASE,
    time3: beijingTime(last.at.getTime()),
  }
}

/** Pure. The page that WeChat's message opens. */
export function pushPage(messages: readonly MessageDocument[]): string {
  const [first] = messages
  const page = messages.length === 1 && first ? messagePage(first) : 'messages'
  return page === 'messages' || !first ? MESSAGE_PAGES.messages : `${MESSAGE_PAGES[page]}?id=${encodeURIComponent(first.subjectId)}`
}

function about({ values, subjectType }: MessageDocument): string {
  if (values.number) return `${SUBJECT_WORDS[subjectType]} ${formatReceiptNumber(values.number)}`
  return [...(values.about ?? SUBJECT_WORDS[subjectType])].slice(0, FIELD_BOUNDS.thing).join('')
}

function beijingTime(at: number): string {
  const date = beijingDate(at)
  const minutes = Math.floor((at - startOfBeijingDay(date)) / (HOUR / 60))
  return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
