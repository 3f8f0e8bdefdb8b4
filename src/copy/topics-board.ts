import type { BehalfKind, ProposedAs } from '../shared/domain/topics/proposing'
import type { TopicState } from '../shared/domain/topics/topic-states'

/** 议事 (mockup topics). */
export const BOARD_WORDS = {
  title: '议事',
  loading: '正在读社区的事',
  all: '全部',
  stage: (word: string, count: number | undefined, isMore: boolean) => (count === undefined ? word : `${word} ${count}${isMore ? '+' : ''}`),
  stageLabel: (word: string) => `只看走到“${word}”的`,
  shelves: { board: '正在走的', mine: '我提的', archive: '归档的' },
  order: { board: '快到期的在前', mine: '新提的在前', archive: '新归档的在前' },
  propose: '提一件事',
  waitsForMe: '等您来办',
  end: '就这些',
  empty: {
    board: { title: '现在没有在议的事', text: '楼里、小区里有什么要大家商量的，您来提第一件' },
    mine: { title: '您还没提过', text: '说一句话就能提，社区 48 小时内答复' },
    archive: { title: '还没有归档的', text: '办完的、没谈拢的、收回的，都留在这里' },
  },
  emptyStage: (word: string) => ({ title: `没有走到“${word}”的`, text: '点“全部”看别的' }),
  chooseTitle: '您住哪个社区？',
  chooseText: '选好就能看社区在议什么，不用登录',
  chooseButton: '选社区',
  standing: (word: string, clock: string | undefined) => `走到“${word}”${clock ? `，${clock}` : ''}`,
  endedLabel: (name: string) => `停在：${name}`,
  hiddenTitle: '这一条在审核，先不显示',
  cardLabel: (title: string, state: string) => `${title}，${state}`,
  supports: (count: number, needed: number) => `${count} / ${needed} 户附议`,
  people: (people: number) => `${people} 人表态`,
  statements: (count: number) => `${count} 条意见`,
  riders: '骑手也在议',
  consultation: '征求意见',
  demo: '演示数据',
  part: '社区的一片',
  grid: (number: string) => `${number} 网格`,
  building: (number: string) => `${number}栋`,
} as const

/** What a card offers; everything else is behind a tap on the card. */
export const CARD_ACTS: Readonly<Partial<Record<TopicState, string>>> = { SUPPORTING: '去附议', ANNOUNCED: '看方案', DELIBERATING: '去表态', DECIDING: '去看投票', EVALUATING: '去评', NEED_FIX: '补清楚', REJECTED: '看原因', MERGED: '看并到哪里' }

export const TOPIC_CLOCK_WORDS = { ended: '到期了', dueBy: (time: string) => `最晚 ${time}`, dueDay: (day: string) => `到 ${day} 为止` } as const

export const BEHALF_WORDS: Readonly<Record<BehalfKind, string>> = { elder: '长辈', residents_committee: '居委会', owners_committee: '业委会', property: '物业' }

export const PROPOSER_WORDS = {
  me: '您',
  mine: '您提的',
  by: (name: string) => `${name}提的`,
  recorded: (elder: string | null, recorder: string | null) => `${elder ?? '一位长辈'}说的，${recorder ?? '社区工作人员'}代提`,
  as: { resident: '一户居民提的', neighbour: '一位街坊提的', rider: '一位骑手提的', institution: '社区里的单位提的', recorded: '一位长辈说的', reports: '好几件随手拍引出来的' } satisfies Record<ProposedAs, string>,
} as const

/** On 首页 (mockup home-resident). */
export const HOME_TOPIC_WORDS = {
  title: '社区的事，走到哪一步',
  all: (count: number, isMore: boolean) => (count === 0 ? '还没有，去提一件' : `共 ${count}${isMore ? '+' : ''} 件`),
  stage: (word: string, count: number) => `${word} ${count} 件`,
  label: (counts: string) => `社区的事，走到哪一步：${counts}。点一下去看`,
  soonest: '正等大家定',
  look: '去看看',
} as const
