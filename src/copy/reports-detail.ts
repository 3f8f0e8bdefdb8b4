import type { Visibility } from '../shared/domain/reports/categories'
import type { CHECK_STATES, RATING_TAGS } from '../shared/contract/reports'

/** One report (mockup report-timeline). */
export const DETAIL_WORDS = {
  mine: '我的上报',
  others: '随手拍',
  loading: '正在读这一件',
  before: (time: string) => `${time} 您拍的`,
  beforeOthers: (time: string) => `${time} 上报`,
  after: (time: string) => `${time} 修好后`,
  beforeNoTime: '处理前',
  afterNoTime: '处理后',
  drag: '左右拖，比一比前后',
  apart: (metres: number) => `两张照片相距 ${metres} 米`,
  apartUnknown: '没有定位，比不出两张照片的距离',
  topic: '大家在议这件事',
  topicHelp: '好几件说的是同一件事，社区把它提了出来',
  timeline: '办到哪一步',
  noPhotoForYou: '照片还在审核，过了才看得到',
  noteTitle: '补的话',
  noteHidden: '这句话在审核',
  yourNoteHeld: '这句话在审核，别人还看不到',
  yourNoteRefused: '这句话没放出来，办理的人看照片办',
  yourPhotoPending: '照片在审核，别人还看不到',
  yourPhotoHeld: '照片要人看一眼，别人还看不到。不影响办理',
  yourPhotoRefused: '照片没放出来，只有您看得到',
  tookTime: (span: string) => `用时 ${span}`,

  notFixed: '还没好',
  fixed: '确实好了',
  busy: '正在交',
  disputeSheet: {
    title: '还没好？',
    help: '会退回去重办，时间减半',
    note: '哪里还没好',
    placeholder: '可以不填。比如：还是松的，车一过就响',
    confirm: '退回去重办',
  },
  disputed: '退回去了，会重办',
  confirmed: '谢谢您看这一眼，办好了',

  rateTitle: '办得怎么样',
  rateHelp: '只用来改进，14 天内能评一次',
  rateTags: '哪里好，哪里不好',
  rateNote: '还想说一句',
  rateSubmit: '评好了',
  rateFirst: '先选一个分',
  rated: '您评过了',
  ratedThanks: '收到您的评价',

  reopen: '又坏了，重新办',
  reopenSheet: {
    title: '重新办这一件？',
    help: '14 天内能要求一次，时间减半，街道也会知道',
    note: '怎么了',
    placeholder: '比如：下了场雨又塌了',
    confirm: '重新办',
  },
  reopened: '重新办了',

  withdraw: '撤回上报',
  withdrawTitle: '撤回这一件？',
  withdrawText: '撤回后社区不再办。受理以后就不能撤了',
  withdrawConfirm: '撤回上报',
  withdrawn: '撤回了',
  keep: '留着',
  close: '收起',

  changed: '这一件刚有新进展，已换成最新的',
  copied: '编号复制好了',
} as const

/** What others see of a report, by the visibility of its kind. */
export const VISIBILITY_WORDS: Readonly<Record<Visibility, string>> = {
  public: '别人看得到种类、大概位置和过了审的照片，看不到您是谁',
  masked: '别人看得到种类和大概位置；照片里可能有人和车牌，只有您和办的人看得到',
  private: '这一种只有您和办理的人看得到',
}

export type CheckState = (typeof CHECK_STATES)[number]
export type RatingTag = (typeof RATING_TAGS)[number]

/** From 1 to 5. */
export const RATING_WORDS = ['很差', '不好', '一般', '还好', '很好'] as const

export const RATING_TAG_WORDS: Readonly<Record<RatingTag, string>> = {
  fast: '办得快',
  well_done: '办得好',
  kept_informed: '有回音',
  slow: '太慢',
  not_solved: '没解决',
  rude: '态度不好',
}

/** What the person who sent it reads about its check; nothing once it passed. */
export const MY_PHOTO_CHECK_WORDS: Readonly<Record<CheckState, string | null>> = {
  pending: DETAIL_WORDS.yourPhotoPending,
  held: DETAIL_WORDS.yourPhotoHeld,
  refused: DETAIL_WORDS.yourPhotoRefused,
  passed: null,
}

export const MY_NOTE_CHECK_WORDS: Readonly<Record<CheckState, string | null>> = {
  pending: DETAIL_WORDS.yourNoteHeld,
  held: DETAIL_WORDS.yourNoteHeld,
  refused: DETAIL_WORDS.yourNoteRefused,
  passed: null,
}
