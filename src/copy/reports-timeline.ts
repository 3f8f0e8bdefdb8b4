import type { ReportAction, ReportState } from '../shared/domain/reports/states'
import type { Reader } from './reports-states'

/** What happened, in plain words. `isMe`: the reader did it; `byClock`: nobody did, the time ran out. */
export interface EventFacts {
  reader: Reader
  isMe: boolean
  byClock: boolean
  byReporter: boolean
}

type Sentence = string | ((facts: EventFacts) => string)

const EVENT_SENTENCES: Readonly<Record<ReportAction, Sentence>> = {
  submit: ({ reader }) => (reader === 'staff' ? '上报' : '收到了'),
  accept: ({ reader }) => (reader === 'staff' ? '受理' : '社区受理了'),
  reject: ({ reader }) => (reader === 'staff' ? '不予受理' : '没能受理'),
  askInfo: ({ reader }) => (reader === 'staff' ? '退回补充' : '请补一张照片'),
  replyInfo: '补充了',
  dispatch: ({ reader }) => (reader === 'staff' ? '派遣' : '派出去了'),
  resolve: ({ reader }) => (reader === 'staff' ? '处置完成' : '说处理好了'),
  selfFix: '随手办好了',
  sign: ({ reader }) => (reader === 'staff' ? '签收' : '开始处理'),
  return: '回退',
  extend: '延期',
  suspend: ({ reader }) => (reader === 'staff' ? '挂账' : '先缓一缓'),
  confirm: ({ isMe, byClock, byReporter, reader }) => {
    if (byClock) return '3 天没有回话，按办好结案'
    if (isMe) return '您看过，确实好了'
    if (byReporter) return '上报人看过，确实好了'
    return reader === 'staff' ? '核查通过' : '核查过，确实好了'
  },
  dispute: ({ isMe, byReporter, reader }) => {
    if (isMe) return reader === 'staff' ? '核查不通过，返工' : '您说还没好，退回去重办'
    if (byReporter) return '上报人说还没好，返工'
    return reader === 'staff' ? '核查不通过，返工' : '核查没过，退回去重办'
  },
  rate: ({ isMe }) => (isMe ? '您评了分' : '上报人评了分'),
  reopen: ({ isMe, byReporter }) => {
    if (isMe) return '您要求重新办'
    return byReporter ? '上报人要求重新办' : '重新办'
  },
  merge: ({ reader }) => (reader === 'staff' ? '并案' : '和别人报的一起办'),
  withdraw: ({ isMe }) => (isMe ? '您撤回了' : '上报人撤回了'),
  void: '作废',
  refer: ({ reader }) => (reader === 'staff' ? '转外部办理' : '转给管的单位了'),
  whistle: '吹哨',
  toTopic: '转成了议题',
}

export function eventSentence(action: ReportAction, facts: EventFacts): string {
  const sentence = EVENT_SENTENCES[action]
  return typeof sentence === 'string' ? sentence : sentence(facts)
}

/** In which capacity somebody acted, where no unit is named. */
export const CAPACITY_WORDS: Readonly<Record<string, string>> = {
  person: '',
  reporter: '上报人',
  intake: '社区受理员',
  handle: '社区',
  verify: '社区核查',
  lead: '街道',
  unit: '承办单位',
  clock: '',
}

export const TIMELINE_WORDS = {
  waitsForReporter: '说处理好了，等您看一眼',
  silenceCloses: (left: string) => `再过 ${left}没回话就算办好`,
  capturedEarlier: (captured: string, received: string) => `${captured} 拍的，${received} 交上来`,
  reason: (words: string) => `原因：${words}`,
  dueBy: (time: string) => `${time} 前`,
} as const

/** What comes next, where somebody has promised it; nothing where it waits for the reader or is over. */
export const NEXT_STEP_WORDS: Readonly<Record<ReportState, string | null>> = {
  SUBMITTED: '社区受理',
  NEED_INFO: null,
  ACCEPTED: '办好，请上报的人看一眼',
  DISPATCHED: '开始处理',
  HANDLING: '办好，请上报的人看一眼',
  HANDLED: null,
  CLOSED: null,
  REJECTED: null,
  VOIDED: null,
  MERGED: null,
  SUSPENDED: null,
  REFERRED: null,
}
