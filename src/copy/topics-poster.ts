import type { TopicState } from '../shared/domain/topics/topic-states'

/** A topic as a picture for a chat or a wall. Days are said in full: a picture does not count down. */
export const TOPIC_POSTER_WORDS = {
  open: '做海报',
  place: (community: string) => `${community} · 邻里议事`,
  cardPlace: (scope: string) => `邻里议事 · ${scope}`,
  kicker: (stage: string) => `社区议题 · 走到“${stage}”`,
  due: (day: string) => `到 ${day} 为止`,
  scope: '关系到',
  supports: '附议',
  supported: (count: number, needed: number) => `${count} 户，要 ${needed} 户`,
  voices: '表态',
  voiced: (people: number, statements: number) => `${people} 人，${statements} 句话`,
  options: '有这几种办法：',
  option: (index: number, title: string) => `${index}. ${title}`,
  asOf: (time: string) => `${time} 的样子，扫码看现在`,
  more: '写不下的，扫码看全文',
  scan: '微信扫一扫',
  find: '微信里搜“黄石邻里”',
  findText: '进“议事”，找这件事的名字',
  invitation: '看来龙去脉，说说您的意见',
  fileName: '议题海报',
} as const

/** What whoever scans it can do now. */
export const POSTER_INVITATIONS: Readonly<Partial<Record<TopicState, string>>> = {
  SUPPORTING: '认了住的那一户，就能附议',
  ANNOUNCED: '看方案，公示满了就开始议',
  DELIBERATING: '听听大家怎么说，您也来表态',
  DECIDING: '看有哪些选法、怎么投',
  EVALUATING: '办得怎么样，您来评',
  ARCHIVED: '看这件事是怎么办成的',
}
