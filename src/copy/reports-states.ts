import type { REJECT_REASONS } from '../shared/contract/reports'
import type { ReportState } from '../shared/domain/reports/states'

/** Who reads: the one who reported, staff (the official words), anybody else. Design 4.4: one state, several sentences. */
export type Reader = 'reporter' | 'staff' | 'public'

export const STATE_WORDS: Readonly<Record<Reader, Readonly<Record<ReportState, string>>>> = {
  reporter: {
    SUBMITTED: '收到了',
    NEED_INFO: '请补一张照片',
    ACCEPTED: '已受理',
    DISPATCHED: '派出去了',
    HANDLING: '正在处理',
    HANDLED: '等您看一眼',
    CLOSED: '办好了',
    REJECTED: '没能受理',
    VOIDED: '已撤回',
    MERGED: '一起办',
    SUSPENDED: '暂缓',
    REFERRED: '已转出去',
  },
  staff: {
    SUBMITTED: '已上报·待受理',
    NEED_INFO: '待补充',
    ACCEPTED: '已受理',
    DISPATCHED: '已派遣·待签收',
    HANDLING: '处置中',
    HANDLED: '待核查',
    CLOSED: '已结案',
    REJECTED: '不予受理',
    VOIDED: '作废',
    MERGED: '并案',
    SUSPENDED: '挂账',
    REFERRED: '转外部办理',
  },
  public: {
    SUBMITTED: '收到了',
    NEED_INFO: '等补照片',
    ACCEPTED: '已受理',
    DISPATCHED: '派出去了',
    HANDLING: '正在处理',
    HANDLED: '等核查',
    CLOSED: '办好了',
    REJECTED: '没能受理',
    VOIDED: '已撤回',
    MERGED: '一起办',
    SUSPENDED: '暂缓',
    REFERRED: '已转出去',
  },
}

export type RejectReason = (typeof REJECT_REASONS)[number]

/** What staff choose, what the reporter reads, and a next step to start from: whom to turn to (T3). */
export const REJECT_WORDS: Readonly<Record<RejectReason, { staff: string; reporter: string; nextStep: string }>> = {
  not_here: {
    staff: '不在本社区范围',
    reporter: '这个地方不归我们社区管',
    nextStep: '可以在随手拍里改选所在的社区再报一次，也可以打 12345，说清楚地点就行。',
  },
  not_found: {
    staff: '到现场没找到',
    reporter: '我们到了现场，没找到照片上的问题',
    nextStep: '要是还在，请再拍一张带上旁边门牌或路牌的，我们马上再去。',
  },
  already_handled: {
    staff: '已有人处理过',
    reporter: '这件已经有人处理过了',
    nextStep: '要是又坏了，请直接再报一次。',
  },
  unclear: {
    staff: '看不清是什么问题',
    reporter: '照片和说明看不清是什么问题',
    nextStep: '请近一点再拍一张，带上一点周围，或者补一句话。',
  },
  private_matter: {
    staff: '属于个人之间的事',
    reporter: '这件事属于个人之间的事，社区不能代为处理',
    nextStep: '可以到社区找人民调解员，先约个时间。',
  },
  other_authority: {
    staff: '归其他单位管',
    reporter: '这件归别的单位管',
    nextStep: '可以打 12345 转给管的单位，我们也会把情况告诉他们。',
  },
}

/** Any code to its reporter's words: the event carries a plain string. */
export function rejectReasonWords(code: string, reader: Reader): string {
  const words = REJECT_WORDS[code as RejectReason] as (typeof REJECT_WORDS)[RejectReason] | undefined
  if (!words) return reader === 'staff' ? '其他原因' : '原因见下面'
  return reader === 'staff' ? words.staff : words.reporter
}
