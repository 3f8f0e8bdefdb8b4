import type { BlockAction, BlockReason, LiftReason } from '../shared/domain/moderation/blocks'
import type { AppealReason } from '../shared/domain/moderation/reasons'
import type { Decider } from '../shared/domain/moderation/who-decides'
import { momentWords } from './clock'

/** What somebody did that they were stopped for; said to them, so without a verdict on the person. */
export const BLOCK_REASON_WORDS: Readonly<Record<BlockReason, string>> = {
  abuse: '骂人',
  advertising: '打广告',
  privacy: '露了别人的隐私',
  untrue: '说的不是真的',
  illegal: '违法的事',
}

/** The sentence for BLOCKED where it says why and until when. */
export function blockedSentence(reason: string, until: number, now: number): string {
  const why = (BLOCK_REASON_WORDS as Readonly<Record<string, string>>)[reason]
  return `您在这里停发到 ${momentWords(until, now)}${why ? `，因为${why}` : ''}。险情照样能报，在“我的”里可以申诉`
}

/** 我的: one's own block. */
export const OWN_BLOCK_WORDS = {
  note: (place: string, until: string, why: string) => `${place}停发到 ${until}：${why}。看、查、报险情都不受影响`,
  open: '看看，可以申诉',
} as const

/** 停发: its page, and the list of those that hold here. */
export const BLOCK_WORDS = {
  title: '停发',
  loading: '正在读',
  heading: {
    inForce: (until: string) => `停发到 ${until}`,
    lifted: '已经恢复，可以发了',
    over: '到时间了，可以发了',
  },
  why: '为什么',
  where: '在哪里',
  about: '因为这一条',
  photo: '一张照片',
  still: '能看、能查、能改自己的资料。井盖、触电这样的险情照样能报',
  stillTitle: '停的只是发话和照片',
  history: '经过',
  close: '收起',
  sending: '正在交',
  changed: '刚才有人先办过，已换成最新的',

  appeal: '申诉',
  appealTitle: '为什么不该停',
  appealHint: '换一个人看，只能一次。看完之前照停',
  appealed: '交上去了，换一个人看',
  keep: '照停',
  keepTitle: '看过了，照停',
  keepText: '会告诉本人。到时间自己恢复',
  kept: '照停，告诉了本人',
  lift: '恢复',
  liftTitle: '为什么恢复',
  lifted: '恢复了，告诉了本人',

  begin: '停止发布',
  beginHelp: '让写这一条的人过几天再发',
  beginTitle: '停多久，为什么',
  beginText: '看、查、报险情不停。本人会知道原因、到什么时候，可以申诉一次，换一个人看',
  days: (days: number) => `${days} 天`,
  beginConfirm: (days: number, why: string) => `停 ${days} 天：${why}`,
  beginWanted: '选停几天、为什么',
  begun: '停了，告诉了本人',

  list: '停发的人',
  empty: '没有人停发',
  emptyText: '不放一条话之后，可以在那一页停止发布',
  end: '就这些',
  until: (until: string) => `到 ${until}`,
  waits: '申诉了',
} as const

export const LIFT_REASON_WORDS: Readonly<Record<LiftReason, string>> = { mistaken: '停错了', understood: '本人明白了' }

const STEP_WORDS: Readonly<Record<BlockAction, string>> = { begin: '停发', appeal: '本人申诉', keep: '看过，照停', lift: '恢复' }

/** What a step says: `as` null is the person, or the system after the words themselves were released. */
export function blockStepWords(action: BlockAction, as: Decider | null): string {
  return action === 'lift' && as === null ? '那一条放出来了，一起恢复' : STEP_WORDS[action]
}

const APPEAL_WORDS: Readonly<Record<AppealReason, string>> = { true: '说的是真的', nobody_named: '没有指到谁', not_meant: '不是那个意思', public_matter: '说的是大家的事' }
export const BLOCK_APPEAL_WORDS = APPEAL_WORDS

export function blockReasonWords(code: string): string {
  const all: Readonly<Record<string, string>> = { ...BLOCK_REASON_WORDS, ...LIFT_REASON_WORDS, ...APPEAL_WORDS }
  return all[code] ?? ''
}
