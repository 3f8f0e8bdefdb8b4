/** The staff inbox (mockup staff-inbox): official words. */
export const INBOX_WORDS = {
  title: '待办',
  loading: '正在读待办',
  end: '就这些',
  notStaff: '这里给社区工作人员用',
  notStaffText: '您现在没有工作人员的任命。要是刚任命，下拉刷新一下',
  overdue: (count: number) => `超时 ${count}`,
  loaded: (count: number, hasMore: boolean) => (hasMore ? `${count} 件以上` : `${count} 件`),
  more: '更多',
  accept: '受理',
  accepting: '正在受理',
  accepted: '受理了',
  resolve: '去处置',
  verify: '去核查',
  open: '查看',
  decide: '看了再定',
  openThing: '看这一件',
  place: '选一个社区',
  changePlace: '换一个社区',
  find: '按回执号查',
  choosePlace: '先选一个社区',
  choosePlaceText: (name: string) => `${name}下面有几个社区，一次看一个`,
  danger: '险情',
  fromReporter: (time: string) => `${time} 上报`,
  rowLabel: (kind: string, title: string) => `${kind}：${title}`,
} as const

export const STAGES = ['intake', 'handling', 'verifying', 'done'] as const
export type Stage = (typeof STAGES)[number]

/** What waits for staff, in the order of the chips: the stages of reports, then what other features bring. */
export const PILES = [...STAGES, 'claims', 'riders', 'topics', 'appeals', 'ballots', 'content'] as const
export type Pile = (typeof PILES)[number]
/** What lies in one grid; content is decided for the whole community. */
export const GRID_PILES: readonly Pile[] = [...STAGES, 'claims']

export const PILE_WORDS: Readonly<Record<Pile, { chip: string; kind: string; empty: string; emptyHelp: string }>> = {
  intake: { chip: '待受理', kind: '受理', empty: '没有待受理的', emptyHelp: '新上报的会出现在这里，最急的在最上面' },
  handling: { chip: '处置中', kind: '处置', empty: '没有正在处置的', emptyHelp: '受理以后到这里，办好了拍一张结束' },
  verifying: { chip: '待核查', kind: '核查', empty: '没有待核查的', emptyHelp: '处置完成、等上报人或核查人看的在这里' },
  claims: { chip: '住户认领', kind: '认领', empty: '没有等着认的', emptyHelp: '有人认一户，会出现在这里，48 小时内答复' },
  riders: { chip: '骑手认证', kind: '骑手', empty: '没有等着看的工牌', emptyHelp: '有骑手交了工牌，会出现在这里，48 小时内答复' },
  topics: { chip: '议题', kind: '议题', empty: '没有等着办的议题', emptyHelp: '有人提一件事，会出现在这里，48 小时内初审' },
  appeals: { chip: '议题申诉', kind: '申诉', empty: '没有等着看的申诉', emptyHelp: '社区没收下、提的人不服的在这里，五个工作日内答复' },
  ballots: { chip: '表决', kind: '表决', empty: '没有在办的表决', emptyHelp: '议完、要表决的议题，在议题办理里开一次表决' },
  content: { chip: '内容', kind: '内容', empty: '没有等着看的话和照片', emptyHelp: '机器拿不准的、被举报的、申诉的在这里，24 小时内定' },
  done: { chip: '已办结', kind: '已结', empty: '还没有办结的', emptyHelp: '结案和不予受理的在这里，要重开也从这里找' },
}
