import type { ContentAction, ContentState } from '../shared/domain/moderation/content-states'
import type { AppealReason, FlagReason, ReleaseReason } from '../shared/domain/moderation/reasons'
import type { Decider } from '../shared/domain/moderation/who-decides'

/** What somebody said or showed, and what became of it (mockups moderation-author, moderation-staff). Never called a fault for a machine's doubt. */
export const CONTENT_WORDS = {
  title: { mine: '我说的话', staff: '内容审核' },
  loading: '正在读',
  heading: {
    held: '先收着，等人看一眼',
    flagged: '有人举报，还看得到',
    hidden: '有人举报，先收起来了',
    shown: '放出来了，大家都看得到',
    removed: '这一条没放出来',
    appealed: '申诉了，换一个人看',
  } satisfies Record<ContentState, string>,
  onlyYou: '只有您和办事的人看得到',
  everybody: '大家都看得到',
  why: '为什么',
  marked: '画线的几个字能认出是谁，或者伤人',
  history: '经过',
  openThing: '看这一件',
  openAnnouncement: '看这条公告',
  rules: '发言规则',

  flag: '举报',
  flagHelp: '这里有不该放出来的',
  flagTitle: '哪里不对',
  flagText: '三个不同的人举报，先收起来，24 小时内有人看。结果会告诉您',
  flagConfirm: '举报',
  flagged: '收到了，看过会告诉您',
  flaggedBefore: '您举报过了，看过会告诉您',
  sending: '正在交',

  appeal: '申诉',
  appealTitle: '为什么该放出来',
  appealHint: '换一个人看，24 小时内答复，只能一次',
  appealConfirm: '申诉',
  appealed: '交上去了，换一个人看',

  release: '放出',
  releaseAgain: '放回去',
  releaseTitle: '为什么放出',
  released: '放出了，告诉了本人',
  refuse: '不放',
  refuseTitle: '为什么不放',
  refused: '没放，告诉了本人原因',
  close: '收起',
  changed: '刚才有人先看过这一条，已换成最新的',
  covered: (count: number) => (count > 1 ? `${count} 张照片盖着` : '照片盖着'),
  coveredHelp: '打开会留记录，上传的人看得到',
  openPhotos: '看原图',
  opening: '正在打开',
  photoAlt: (index: number) => `第 ${index} 张`,
  lock: {
    own: '这是您自己的，换一个人看',
    again: '您看过这条，换街道的人看',
    level: '社区看过一次，换街道的人看',
    office: '这是公告，由上一级来看',
  },
  coveredParts: {
    report: '有人举报，这一件的话和照片先不给别人看',
    words: '您写的话别人看不到',
    photo: '有一张照片别人看不到',
  },
  seeWhy: '看看为什么',
  hiddenToOthers: '这一件的话和照片收起来了，事情照样在办',
} as const

/** What the platform's check took it for (C11), in plain words; a machine's guess. */
const LABEL_WORDS: Readonly<Record<number, string>> = {
  10001: '广告',
  20001: '说时政',
  20002: '色情',
  20003: '骂人',
  20006: '违法',
  20008: '骗人',
  20012: '低俗',
  20013: '用了别人的东西',
  21000: '别的不妥',
}

/** Null: it named nothing. */
export function contentLabelWords(label: number | null, isPhoto: boolean): string | null {
  const words = label === null ? undefined : LABEL_WORDS[label]
  return words === undefined ? null : `机器看${isPhoto ? '照片' : '这些话'}，觉得像${words}。不一定对，您来定`
}

export const CONTENT_CAUSE_WORDS = {
  doubt: '机器拿不准',
  unchecked: '机器没回音',
  stopped: '机器没放',
  flags: '被举报',
} as const

export const FLAG_REASON_WORDS: Readonly<Record<FlagReason, string>> = {
  illegal: '违法的事',
  abuse: '辱骂',
  advertising: '广告',
  privacy: '露了别人的隐私',
  untrue: '不是真的',
  other: '别的',
}

export const RELEASE_REASON_WORDS: Readonly<Record<ReleaseReason, string>> = {
  harmless: '没什么不妥',
  check_mistaken: '机器认错了',
  public_matter: '说的是公事',
}

export const APPEAL_REASON_WORDS: Readonly<Record<AppealReason, string>> = {
  true: '说的是真的',
  nobody_named: '没有指到谁',
  not_meant: '不是那个意思',
  public_matter: '说的是大家的事',
}

export const CONTENT_STEP_WORDS: Readonly<Record<ContentAction, string>> = {
  hold: '先收着，等人看',
  stop: '机器没放',
  flag: '有人举报',
  hide: '三个人举报，先收起来',
  release: '看过，放出来了',
  refuse: '看过，没放',
  appeal: '本人申诉',
}

export const DECIDER_WORDS: Readonly<Record<Decider, string>> = { secretary: '社区', 'street-officer': '街道', 'city-admin': '市里' }

/** What a reason code of any step says. */
export function contentReasonWords(code: string): string {
  const all: Readonly<Record<string, string>> = { ...FLAG_REASON_WORDS, ...RELEASE_REASON_WORDS, ...APPEAL_REASON_WORDS }
  return all[code] ?? FLAG_REASON_WORDS.other
}

export function flagCountWords(flags: readonly { reason: FlagReason; count: number }[]): string {
  const total = flags.reduce((sum, { count }) => sum + count, 0)
  return `${total} 人举报：${flags.map(({ reason, count }) => `${FLAG_REASON_WORDS[reason]} ${count}`).join('，')}`
}

/** C16: the rules and the month's figures, for everybody. */
export const CONTENT_RULES = {
  title: '发言规则',
  heading: '说事可以，别指到人',
  lines: [
    '每句话、每张照片，先检查再放出来。检查不了就先收着，不会漏出去',
    '电话、证件、车牌、门牌别写。写了会先收着，等人看',
    '骂人的、打广告的、违法的不放',
    '三个不同的人举报，先收起来，24 小时内有人看',
    '没放的都告诉您为什么。不服可以申诉一次，换一个人看',
    '没放的照片留 30 天，给您申诉，过后删掉',
    '屡次这样的，停发 1 到 30 天，告诉原因，可以申诉',
    '收起来的是话和照片，事情照样办',
  ],
  counts: (month: string) => `${month} 月，本社区`,
  posted: '一共发了',
  held: '先收着等人看',
  hidden: '被举报先收起',
  removed: '没放',
  restored: '放出、改正',
  amount: (count: number, isMore: boolean) => (isMore ? `${count} 以上` : `${count}`),
  loading: '正在读',
  noCommunity: '选了社区，这里有本月的数字',
} as const
