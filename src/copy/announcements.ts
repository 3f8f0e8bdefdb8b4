import type { WITHDRAWAL_REASONS } from '../shared/contract/announcements'
import type { AnnouncementState } from '../shared/domain/announcements/announcement-states'

type Reason = (typeof WITHDRAWAL_REASONS)[number]

/** 公告: on 首页, its list, its page (mockup home-resident). */
export const ANNOUNCEMENTS_WORDS = {
  section: '社区公告',
  all: '全部公告',
  title: '公告',
  loading: '正在读公告',
  empty: '现在没有公告',
  emptyText: '停水停电、活动、办事，社区会在这里说',
  pastEmpty: '还没有过期的公告',
  pastEmptyText: '到期的公告会收到这里，随时能翻',
  end: '就这些',
  current: '现在的',
  past: '过期的',
  chooseCommunity: '先选社区',
  chooseCommunityText: '选好社区，就能看社区的公告',
  rowLabel: (title: string, state: string) => [title, state].filter(Boolean).join('，'),
  by: (office: string, place: string) => `${place} · ${office}`,
  until: (date: string) => `到 ${date}`,
  publishedAt: (time: string) => `${time} 发`,
  readAloud: '读给我听',
  spoken: (title: string, body: string) => `${title}。${body}`,
  withdrawnNote: (time: string, reason: string) => `${time} 撤回了：${reason}`,
  hiddenTitle: '这条公告先收起来了',
  hiddenNote: '有几个人举报，等上一级看过再说',
  expiredNote: '这条公告到期了，内容可能已经不作数',
} as const

export const ANNOUNCEMENT_STATE_WORDS: Readonly<Record<AnnouncementState, string>> = {
  DRAFT: '草稿',
  CHECKING: '审核中',
  PUBLISHED: '',
  WITHDRAWN: '已撤回',
  EXPIRED: '已到期',
}

/** Why it was taken back, as residents read it. */
export const WITHDRAWAL_WORDS: Readonly<Record<Reason, string>> = {
  wrong: '写错了，以新发的为准',
  cancelled: '这件事取消了',
  changed: '时间或地方变了，以新发的为准',
  not_ours: '这件事不归这里管',
}

/** 发公告 (mockup notice-write). */
export const WRITE_WORDS = {
  title: '发公告',
  open: '发公告',
  loading: '正在读草稿',
  notPublisher: '这里给社区书记和街道用',
  notPublisherText: '您现在没有能发公告的任命。要是刚任命，退出去再进来',
  topic: '哪一类',
  titleField: '标题',
  bodyField: '内容',
  bodyHelp: '什么时候、在哪里、找谁，写上这三样',
  to: '发给',
  until: '到哪天收起',
  untilDay: (date: string) => `${date} 24:00`,
  kept: '草稿存在手机里',
  checks: '发之前看一遍',
  checksPassed: (passed: number, all: number) => `${all} 项过 ${passed} 项`,
  check: {
    when: { ok: '写了什么时候', not: '还没写什么时候' },
    whom: { ok: '写了有事找谁', not: '还没写有事找谁' },
    personal: { ok: '没有手机号、身份证号、门牌', not: '有手机号、身份证号或门牌，发出去人人能看到' },
  },
  hint: '发出去要先过文字审核。发了不能改，只能撤回再发',
  preview: '预览',
  previewTitle: '居民看到的样子',
  close: '收起',
  publish: (place: string) => `发给${place}`,
  publishing: '正在发',
  published: '发出去了',
  waiting: '审核没回话，先存着。审核一过就自动发，会告诉您',
  titleRequired: '写一个标题',
  bodyRequired: '写几句内容',
  tooLong: (max: number) => `最多 ${max} 字`,
  drafts: '没发的',
  draftSaved: (time: string) => `${time} 存`,
  withdraw: '撤回这条公告',
  withdrawTitle: '撤回这条公告',
  withdrawText: '标题和原因会留着，内容不再显示',
  withdrawConfirm: '撤回',
  withdrawing: '正在撤回',
  withdrawn: '撤回了，标题和原因还留着',
  days: { 1: '明天', 3: '3 天后', 7: '一周后', 30: '30 天后' } as Readonly<Record<number, string>>,
} as const
