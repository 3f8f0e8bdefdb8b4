import type { StepWords } from './step-words'
import type { BallotState } from '../shared/domain/ballots/ballot-states'
import type { Electorate, QuestionKind } from '../shared/domain/ballots/electorate'
import type { ObjectionState } from '../shared/domain/ballots/certificate'
import type { Result } from '../shared/domain/ballots/tally'

/** 决, as the offices that run it see it: official words. */
export const BALLOT_DESK_WORDS = {
  title: '表决办理',
  loading: '正在读表决',
  sending: '正在交',
  close: '关上',
  required: '先写一句',
  tooLong: (max: number) => `太长了，最多 ${max} 个字`,
  consultation: '只征求意见，不产生决定',
  lifeLabel: (state: string) => `表决走到：${state}`,
  hidden: '计票以前谁也看不到票数和谁怎么投，书记、街道、管理员都不能。这里只有投没投',
  tallied: '数字以结果公示为准，这里不另外写',
  nothing: '这一步不用您点，到点自动往下走',
  tookPart: (participants: number, electorate: number) => `${participants} / ${electorate}`,
  tookPartLabel: '参加了的',
  short: (count: number, unit: string) => `还差 ${count} ${unit}才够数`,
  enough: '参加的够数了，结果截止后才知道',
  noQuorum: '没有最少人数的要求',
  asks: '问什么、按什么规则',
  matter: '公示的内容',
  roll: '名册',
  hash: (hash: string) => `校验码 ${hash.slice(0, 12)}`,
  notFrozen: '还没冻结',
  verified: '核过原文',
  unverified: '未核实',
  noRule: '没有这一条',
  history: '办过的',
  outstanding: '谁还没投',
  outstandingHelp: '按楼栋看，提醒，打印纸票',
  papers: '纸票录入和核对',
  papersHelp: '一个人录，另一个人核',
  tellers: '监票',
  tellersHelp: '不认的票、异常提示、票箱',
  topic: '看议题',
  notices: '公示出去的',
  notice: (number: number, kind: string) => `第 ${number} 号 · ${kind}`,
  unit: (isHousehold: boolean) => (isHousehold ? '户' : '人'),
} as const

export const NOTICE_KIND_WORDS: Readonly<Record<string, string>> = { roll: '名册公示', announcement: '表决公告', provisional: '初步结果', final: '结果公示', voided: '作废公告' }

/** The six of a ballot's life, as seals. */
export const LIFE_SEALS = ['册', '告', '投', '计', '示', '定'] as const

export const BALLOT_STATE_WORDS: Readonly<Record<BallotState, { name: string; fact: string }>> = {
  CONFIG: { name: '在设置', fact: '等冻结名册' },
  ROLL_FROZEN: { name: '名册冻结了', fact: '等公示名册' },
  ROLL_PUBLICITY: { name: '名册公示，请大家核对', fact: '答复名册异议，满了就公告' },
  ANNOUNCED: { name: '公告了，等开始', fact: '到点自动开始投票' },
  OPEN: { name: '正在投票', fact: '看谁还没投，收纸票' },
  CLOSED: { name: '截止了，在收尾', fact: '截止前签的纸票接着录' },
  COUNTING: { name: '在录纸票，等计票', fact: '截止前签的纸票接着录' },
  TALLIED: { name: '计完票了', fact: '马上出初步结果' },
  PROVISIONAL: { name: '初步结果公示', fact: '答复对结果的异议' },
  RESULT_PUBLICITY: { name: '结果公示', fact: '答复对结果的异议' },
  CONFIRMED: { name: '定了', fact: '定了，归档' },
  RECOUNT: { name: '在重新计票', fact: '按票箱重新计' },
  VOIDED: { name: '作废了', fact: '作废了，要重新表决' },
  DISCARDED: { name: '不表决了', fact: '没开始就收起来了' },
}

/** What comes next, and by the clock or by whom. */
export const NEXT_WORDS: Readonly<Record<BallotState, string | null>> = {
  CONFIG: '下一步：核一遍设置，冻结名册',
  ROLL_FROZEN: '下一步：公示名册，请大家核对',
  ROLL_PUBLICITY: '公示满了、异议都答复了，才能公告',
  ANNOUNCED: '到点自动开始，不用点',
  OPEN: '到点自动截止，提前够数也不提前截止',
  CLOSED: '录纸票到这时，过后自动计票',
  COUNTING: '录纸票到这时，核完的都算，过后自动计票',
  TALLIED: '初步结果自动公示',
  PROVISIONAL: '初步公示满了，自动出结果公示',
  RESULT_PUBLICITY: '异议期满、都答复了，自动确认',
  CONFIRMED: null,
  RECOUNT: '重新计完，自动公示',
  VOIDED: null,
  DISCARDED: null,
}

export const RESULT_WORDS: Readonly<Record<Result, string>> = { passed: '通过', failed: '没通过', invalid_quorum: '人数不够，不算数', preference: '意向出来了' }

export const ELECTORATE_WORDS: Readonly<Record<Electorate, { name: string; one: string }>> = {
  all_18_plus: { name: '全体 18 岁以上居民', one: '每人一票' },
  household_rep: { name: '户代表', one: '每户一票' },
  group_rep: { name: '居民小组代表', one: '每位代表一票' },
  owners: { name: '业主', one: '按业主' },
  members: { name: '议事会成员', one: '每位成员一票' },
  anyone: { name: '住户都能表意见', one: '每户一票' },
}

export const KIND_WORDS: Readonly<Record<QuestionKind, { name: string; help: string }>> = {
  consent: { name: '同意、不同意', help: '一个方案，问同不同意' },
  single: { name: '选一个', help: '几个选法里选一个' },
  approval: { name: '能接受的都选', help: '几个选法，能接受的都打勾' },
}
export const CONSENT_WORDS: Readonly<Record<string, string>> = { yes: '同意', no: '不同意' }

export const BALLOT_STEP_WORDS: Readonly<Record<string, StepWords>> = {
  freezeRoll: { verb: '冻结名册', title: '冻结名册', text: '谁能投、问什么、按哪一版规则，从这里起都定住，各有一个校验码。\n错了只能写明原因退回来重设。', done: '名册冻结了' },
  publishRoll: { verb: '公示名册', title: '公示名册', text: '每家能看到自己楼的名册，名字遮住一部分；有错的能提出来。', done: '名册公示了' },
  announce: { verb: '发公告', title: '发公告', text: '公告问什么、哪天投、按什么规则。以后只能按公告的来，不能再改。', done: '公告了，到点自动开始' },
  extend: { verb: '延长一次', title: '延长到哪天？', text: '只能延一次，截止前说，原因公开。', field: '为什么要延', done: '延长了，重新告诉了大家' },
  configure: { verb: '改设置', title: '改设置', text: '', done: '改好了' },
  thaw: { verb: '退回重设', title: '退回重新设置', text: '名册要重新冻结、重新公示，天数重新算。原因公开。', field: '为什么退回', done: '退回了，改好再冻结' },
  recount: { verb: '重新计票', title: '重新计票', text: '从票箱重新计，出新的一版结果，旧的留着。原因公开。', field: '为什么重新计', done: '在重新计票' },
  discard: { verb: '不表决了', title: '不表决了', text: '还没开始投，收起来。原因公开，以后能再开。', field: '为什么不表决了', done: '收起来了' },
  void: { verb: '作废这次表决', title: '作废这次表决', text: '投过的票都不算，要重新公告、重新投。原因公开，撤不回来。', field: '为什么作废', done: '作废了' },
}

export const DISPUTE_WORDS = {
  title: '名册异议',
  none: '还没有人提',
  open: (count: number) => (count === 0 ? '都答复了' : `${count} 件没答复，答复了才能公告`),
  from: (label: string | null) => label ?? '住户',
  states: { open: '没答复', kept: '名册没错', mended: '要改名册' } as const,
  act: '答复',
  sheet: '答复名册异议',
  kept: '名册没错',
  keptHelp: '写清楚凭什么',
  mended: '名册错了，要改',
  mendedHelp: '先到户册里改好，再点“退回重设”，重新冻结',
  field: '写给他的话',
  confirm: (answer: string) => `答复：${answer}`,
  choose: '先选一个',
  done: '答复了',
} as const

export const OBJECTION_WORDS = {
  title: '对结果的异议',
  none: '没有人提',
  open: (count: number) => (count === 0 ? '都答复了' : `${count} 件没答复，五个工作日内答复`),
  states: { open: '没答复', upheld: '成立', refused: '不成立' } as Readonly<Record<ObjectionState, string>>,
  act: '答复',
  sheet: '答复异议',
  upheld: '成立',
  upheldHelp: '再由监票人重新计票，或由街道作废',
  refused: '不成立',
  refusedHelp: '写清楚凭什么',
  field: '写给他的话',
  confirm: (answer: string) => `答复：${answer}`,
  choose: '先选一个',
  done: '答复了',
  more: '再往下看',
} as const

export const EXTEND_WORDS = {
  day: '延到哪天',
  choose: '先选一天',
  confirm: (moment: string) => `延长到 ${moment}`,
} as const

export const SETUP_WORDS = {
  title: '开一次表决',
  retitle: '改表决的设置',
  loading: '正在读能怎么设',
  kept: '草稿已存',
  noChoice: '选项是公示过的，一个字不改',
  options: '问什么',
  statusQuo: '维持现状',
  electorate: '谁来投',
  keys: (keys: number | null, unit: string) => (keys === null ? '现在没有名册，投不了' : `现在是 ${keys} ${unit}`),
  kind: '怎么问',
  rules: '按什么规则',
  rulesHelp: '冻结名册时定住，不能在这里改',
  quorum: '多少人参加才算数',
  pass: '多少同意算通过',
  precedence: '纸票和网票',
  special: '有争议的事',
  specialHelp: '按更高的比例算通过',
  tellers: '两位监票人',
  tellersHelp: '不能是组织的人。计票、取票箱都要他们',
  fewTellers: '这里还没有两位监票人，先去任命',
  appoint: '去任命',
  from: '从哪天开始',
  fromHelp: (day: string) => `名册公示和公告的天数要满，最早 ${day}`,
  laterDays: '再往后的日子',
  time: '几点开始',
  until: '到哪天截止',
  untilHelp: (days: number) => `至少投 ${days} 天`,
  endTime: '几点截止',
  midnight: '24:00',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  day: (date: string, weekday: string) => `${date} ${weekday}`,
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  length: (days: number) => `投 ${days} 天`,
  summary: '读一遍再存',
  who: (electorate: string, one: string, keys: string) => `${electorate}，${one}，${keys}`,
  when: (from: string, to: string, span: string) => `${from} 开始，${to} 截止，一共 ${span}`,
  papers: (moment: string) => `截止前签的纸票，录到 ${moment}`,
  counting: (names: string) => `监票：${names}`,
  publishBy: (moment: string) => `名册最晚 ${moment} 公示出来。晚了，开始和截止一起往后推`,
  create: '建这次表决',
  save: '存下改动',
  created: '建好了，核一遍再冻结名册',
  saved: '改好了',
  missing: { electorate: '先选谁来投', keys: '没有名册，先导入户册', kind: '先选怎么问', tellers: '先选两位监票人', opensAt: '先选哪天开始', endsAt: '先选哪天截止' } as const,
} as const

export const OUTSTANDING_WORDS = {
  title: '谁还没投',
  loading: '正在读还没投的',
  help: '只到门牌，没有名字；投了的怎么投，谁也看不到',
  whole: '全部楼栋',
  building: (name: string, participants: number, keys: number) => `${name} ${participants}/${keys}`,
  small: (participants: number, keys: number) => `少于 5 户的楼栋合在一起算：${participants} / ${keys}`,
  none: { title: '都投了', text: '这里没有还没投的' },
  visit: '要上门的',
  all: '都看',
  noPhone: '没留手机，要上门',
  hasPhone: '有手机',
  loaded: (count: number, hasMore: boolean) => (hasMore ? `${count} 户以上` : `${count} 户`),
  copy: '抄下这些门牌',
  copied: '抄下了，粘到别处就行',
  notCopied: '没抄成，再点一次',
  remind: '提醒还没投的',
  reminding: '正在提醒',
  remindHelp: '一次表决最多提醒两次，隔一天',
  reminded: (count: number, left: number) => `提醒了 ${count} 户，还能提醒 ${left} 次`,
  remindedLast: (count: number) => `提醒了 ${count} 户，两次都用完了`,
  remindLimit: (moment: string | null) => (moment ? `刚提醒过，${moment} 以后才能再提醒` : '两次提醒都用完了，剩下的上门请'),
  issue: (name: string) => `发 ${name} 的纸票`,
  issuing: '正在发票号',
  issueHelp: '一户一张，有票号的不再发；网上投过的也能发，按规则只算一张',
  slips: (name: string, count: number) => `${name}的纸票，${count} 张`,
  noSlips: '这一栋都发过了。丢了的先在“纸票”里作废',
  print: '做成能打印的',
  printed: '发出去了，到电脑上打开就能打印',
  notPrinted: '没发成，再点一次',
  once: '票号只在这里一次看全，走之前先打印',
  issueMore: '还有没发的，接着发',
  papers: '录纸票',
  end: '就这些',
  over: '投票截止了，不再发票、不再提醒',
  leave: '票还没打印，走了就看不到这些票号了',
} as const

export const BALLOT_LIST_WORDS = {
  title: '表决',
  loading: '正在读表决',
  empty: { title: '没有在办的表决', text: '议完的议题要表决时，会出现在这里' },
  end: '就这些',
  open: '去办',
  enter: '录纸票',
  outstanding: '谁还没投',
  tookPart: (participants: number, electorate: number, unit: string) => `参加了 ${participants} / ${electorate} ${unit}`,
  of: '这件事的表决',
  topic: '看议题',
  start: '开一次表决',
  startHelp: '按公示过的方案，选好日子和监票人',
} as const
