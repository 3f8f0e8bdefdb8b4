import type { PointDoubt } from '../shared/domain/geo/doubt'
import type { TimeLimit } from '../shared/domain/calendar/time-limit'

/** The staff inbox and the handling page (mockups staff-inbox, report-handle): official words. */
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
export const PILES = [...STAGES, 'claims', 'riders', 'content'] as const
export type Pile = (typeof PILES)[number]
/** What lies in one grid; content is decided for the whole community. */
export const GRID_PILES: readonly Pile[] = [...STAGES, 'claims']

export const PILE_WORDS: Readonly<Record<Pile, { chip: string; kind: string; empty: string; emptyHelp: string }>> = {
  intake: { chip: '待受理', kind: '受理', empty: '没有待受理的', emptyHelp: '新上报的会出现在这里，最急的在最上面' },
  handling: { chip: '处置中', kind: '处置', empty: '没有正在处置的', emptyHelp: '受理以后到这里，办好了拍一张结束' },
  verifying: { chip: '待核查', kind: '核查', empty: '没有待核查的', emptyHelp: '处置完成、等上报人或核查人看的在这里' },
  claims: { chip: '住户认领', kind: '认领', empty: '没有等着认的', emptyHelp: '有人认一户，会出现在这里，48 小时内答复' },
  riders: { chip: '骑手认证', kind: '骑手', empty: '没有等着看的工牌', emptyHelp: '有骑手交了工牌，会出现在这里，48 小时内答复' },
  content: { chip: '内容', kind: '内容', empty: '没有等着看的话和照片', emptyHelp: '机器拿不准的、被举报的、申诉的在这里，24 小时内定' },
  done: { chip: '已办结', kind: '已结', empty: '还没有办结的', emptyHelp: '结案和不予受理的在这里，要重开也从这里找' },
}

export const HANDLE_WORDS = {
  title: '工单办理',
  loading: '正在读工单',
  limit: { accept: '受理时限', handle: '处置时限', verify: '核查时限' },
  limitUnknown: '日历还没公布，暂不计时限',
  limitWords: {
    minute24x7: (amount: number) => `${amount} 分钟（24 小时计）`,
    workHour: (amount: number) => `${amount} 个工作小时`,
    workDay: (amount: number) => `${amount} 个工作日`,
    calDay: (amount: number) => `${amount} 天`,
  } satisfies Record<TimeLimit['unit'], (amount: number) => string>,
  handleLimitAfter: (words: string) => `受理后处置时限 ${words}`,
  reportedAt: (time: string) => `${time} 上报`,
  handledAt: (time: string) => `${time} 处置后`,
  photoAlt: (index: number) => `上报照片第 ${index} 张`,
  afterAlt: (index: number) => `处置后照片第 ${index} 张`,
  photoCovered: '照片在审核',
  noLocation: '没有定位，社区由上报人选',
  accuracy: (metres: number) => `误差 ${metres} 米`,
  source: { gps: '定位取自快门', fuzzy: '大概位置', picked: '上报人在地图上选的' } as Readonly<Record<string, string>>,
  anonymous: '上报人对公众匿名',
  routeDoubt: (percent: number, other: string) => `归属把握 ${percent}%，也可能是${other}`,
  pointDoubt: {
    outside_city: '定位不在黄石，社区是上报人自己选的。先核对地点',
    too_far: '定位离上报人刚报的地方太远，可能没定准。先核对地点',
  } satisfies Record<PointDoubt, string>,
  noteTitle: '上报人的话',
  noteHeld: '上报人的话在审核',
  history: '经过',

  accept: '受理',
  accepting: '正在受理',
  accepted: '受理了，开始计处置时限',
  resolve: '办好了',
  resolveTitle: '办好了',
  resolveHelp: '至少一张处置后的照片，在现场拍',
  resolveNote: '怎么处理的',
  resolveNotePlaceholder: '比如：换了新井盖，已复位',
  resolveNoteHelp: '离上报点超过 150 米，或拍不了照片时，写清楚原因（10 个字以上）',
  resolveConfirm: '办好了，请上报人看',
  resolving: '正在交',
  resolved: '交上去了，等上报人看一眼',
  takeAfter: '拍处置后',
  afterPhotoRequired: '先拍一张处置后的照片',
  afterUploading: (done: number, total: number) => `照片 ${done}/${total}`,
  locationKnown: (metres: number) => `现场定位，误差 ${metres} 米`,
  locationWanted: '正在取现场位置',
  locationMissing: '没有现场位置。要写清楚怎么处理的',
  removeAfter: '删掉这张',

  reject: '不予受理',
  rejectTitle: '不予受理',
  rejectReason: '原因',
  rejectReasonRequired: '先选一个原因',
  nextStep: '告诉上报人下一步找谁',
  nextStepHelp: '上报人会看到原因和这段话',
  nextStepRequired: '写一句下一步找谁',
  rejectConfirm: (reason: string) => `不予受理：${reason}`,
  rejecting: '正在交',
  rejected: '已不予受理，告诉了上报人',

  confirm: '核查通过',
  confirming: '正在结案',
  confirmed: '结案了',
  dispute: '返工',
  disputeSheet: { title: '返工', note: '哪里不合格', confirm: '退回返工', required: '写一句为什么' },
  disputed: '退回返工了，时限减半',
  reopen: '重开',
  reopenSheet: { title: '重开这一件', note: '为什么重开', confirm: '重开', required: '写一句为什么' },
  reopened: '重开了，时限减半',
  more: '更多',
  moreTitle: '更多办法',
  close: '收起',
  nothingToDo: '这一步不用您办',
  ownWork: '自己处置的，要换一个人核查，或等上报人看',
  changed: '别人刚办过这一件，已换成最新的',
} as const
