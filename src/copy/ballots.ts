import type { BallotState } from '../shared/domain/ballots/ballot-states'
import type { Electorate } from '../shared/domain/ballots/electorate'
import type { DecisionEngine, Share } from '../shared/domain/rule-sets/rule-set'
import { countWords } from './count-words'

/** 决, for residents (mockups ballot, ballot-elder). */
export const BALLOT_WORDS = {
  title: '居民投票',
  elderTitle: '投票',
  loading: '正在读这次表决',
  close: '关上',
  place: (scope: string, body: string) => `${scope}·${body}`,
  consultation: '意向征询，不替代业主共同决定的法定表决',
  cost: (money: string) => `预算 ${money}`,
  noCost: '不花钱',
  plan: '看方案和图',

  tookPart: '到会',
  of: (electorate: number, unit: string) => ` / ${electorate} ${unit}`,
  mark: (share: string, needed: number, unit: string) => `${share} ${needed} ${unit}`,
  gap: (gap: number, unit: string) => `还差 ${gap} ${unit}。`,
  enough: '到会够数了。',
  noQuorum: '这是征求意见，不设最少人数。',
  passes: (quorum: string, base: string, pass: string) => `到会${quorum}、${base}里同意${pass}，才算通过。`,
  passesMost: (quorum: string, base: string, pass: string) => `到会${quorum}，选得最多的一个在${base}里${pass}，才算通过。`,
  basis: '依据',
  turnoutLabel: (participants: number, electorate: number, unit: string, needed: number | null) => `到会 ${participants} ${unit}，共 ${electorate} ${unit}${needed === null ? '' : `，要 ${needed} ${unit}`}`,
  ends: (moment: string) => `${moment} 截止`,
  midnight: (day: string) => `${day} 24:00`,
  opens: (moment: string) => `${moment} 开始`,
  extended: '延长过一次',

  you: '您代表 ',
  oneVote: { household: '，一户一票', person: '，一人一票' },
  yourself: '您自己',
  whichKey: '您有几户在名册里，先选替哪一户投',
  ask: { consent: '请选一个', single: '请选一个', approval: '能接受的都可以选' },
  yes: '同意',
  no: '不同意',
  blank: '弃权',
  blankEffect: { present: '算到会，不算同意', participating: '算参与，不算同意', members: '算到会，不算同意', none: '算参加了，哪个都不选' },
  statusQuo: '维持现状',
  rank: '万一打平，其次选谁（可以不排）',
  rankOn: '按先后点：第一个算您选的，后面的只在打平时用',
  rankOff: '不排了',
  rankMark: (place: number) => `第 ${place}`,
  then: '，打平时其次 ',
  pickFirst: '先选一项',
  send: (choice: string) => `投出这一票：${choice}`,
  change: (choice: string) => `改成：${choice}`,
  sending: '正在投',
  hidden: '截止前谁也看不到票数，书记也不能',
  mayChange: '截止前可以改。',
  isFinal: '投出去就不能改。',
  needsNet: '要有网才能投',
  offline: '没网。票不会存在手机里自己投出去，连上了再点。您选的还在',

  unsure: '没等到回音，不知道投上没有。再点一次，不会投成两票',

  voted: { online: '您家投过了，在手机上投的', paper: '您家投过了，交的纸质票' },
  votedSelf: '您投过了',
  votedText: '投的什么，谁也看不到',
  byOther: '家里人投的，怎么投的这里不显示',
  toChange: '改主意',
  changeText: '再投一次，以最后一次为准',
  changesLeft: (left: number) => `还能改 ${left} 次`,
  paperFirst: { online_overrides_paper: '在手机上再投，就以手机上的为准，纸质票不算', first_valid: '先投的算，不用再投', latest_signed: '谁后签谁算' } as Readonly<Record<string, string>>,
  noMore: '不能再改了',
  code: '票根码',
  notOnRoll: { title: '名册里没有您家', text: '名册定下以后认领的、搬来的，这一次投不了。觉得不对，打电话问社区' },
  notHome: { title: '先认您住的那一户', text: '一户一票，名册里有您家就能投。认领时核过的才算' , act: '去认领' },
  needsPhone: { title: '绑定手机号就能投', text: '只用来证明是真人，不给别人看', act: '去绑定' },
  onPaper: '也可以投纸质票',
  soon: { roll: '先核对名册，再公告，然后才投', soon: '公告了，到时候来投', counting: '截止了，正在收纸质票、计票', stopped: '这次表决不算了' },
  soonText: { roll: '看看名册里有没有您家、写得对不对', soon: '到点自动开始', counting: '计完马上公示，谁也不能先看', stopped: '原因写在下面' },
  papersUntil: (moment: string) => `截止前签的纸质票，录到 ${moment}`,
  locked: '票数锁着，计完票才打开',
  counted: '结果公示了',
  toNotice: '看结果',
  olderNotices: '以前的公示',
  roll: '核对名册',
  rollHelp: (until: string) => `公示到 ${until}，不对就说`,
  rollHelpOpen: '只看得到您那一栋，名字遮着',
  myVotes: '我的票',
  myVotesHelp: '票根码都在这里，截止后能查票在不在',
  history: '走到哪一步了',
  toVote: '去投票',
  toLook: '看这次表决',
  share: '发给邻居',
  shareTitle: (title: string) => `投票：${title}`,
} as const

/** Elder mode: one question a screen. */
export const ELDER_BALLOT_WORDS = {
  step: (step: number) => `第 ${step} 步，共 3 步`,
  readAloud: '读给我听',
  help: '请人帮我',
  back: '上一步',
  go: '去选',
  next: '选好了',
  check: '您选的是',
  again: '不对，重新选',
  chooseKey: '先选替哪一户投',
  spokenMatter: (title: string, cost: string, ends: string) => `${title}。${cost}。${ends}。`,
  spokenOptions: (title: string, options: readonly string[]) => `${title}。可以选：${options.join('，')}。`,
  spokenCheck: (choice: string, rule: string) => `您选的是：${choice}。${rule}`,
  heldTitle: '记下了，过半分钟就投出去',
  heldText: '想改现在还来得及，改了再投',
  now: '现在就投',
  undo: '先别投，我再想想',
  undone: '还没投，重新选一次',
  helpTitle: '请人帮我',
  callOffice: '打给社区',
  callHotline: '打 12345',
  callHotlineHelp: '政务服务便民热线，24 小时有人接',
  hotline: '12345',
  paper: '改投纸质票',
} as const

export const VOTE_RECEIPT_WORDS = {
  title: '投好了',
  changed: '改好了',
  votedAt: (moment: string) => `${moment} 投的`,
  code: '票根码',
  copy: '复制',
  copied: '复制好了',
  notCopied: '没复制上，抄下来也行',
  keep: '截止后凭它查票在不在。上面不写您选了什么',
  next: (moment: string) => `${moment} 截止，计完票公示结果`,
  done: '回到表决',
  myVotes: '我的票',
} as const

/** The body that decides, by engine and mode. */
export const BODY_WORDS: Readonly<Record<DecisionEngine, string>> = { resident_assembly: '居民会议', council: '议事会', poll: '征求意见', owners_278: '业主共同决定' }
export const ELECTORATE_NAMES: Readonly<Partial<Record<Electorate, string>>> = { household_rep: '户代表会议', all_18_plus: '全体居民会议', group_rep: '居民小组代表会议' }
export const UNIT_WORDS = { household: '户', person: '人' } as const

/** 依据. */
export const RULE_WORDS = {
  title: '按什么规则',
  electorate: '谁能投',
  quorum: '到会要多少',
  pass: '同意要多少',
  precedence: '手机和纸质票都投了',
  change: '改主意',
  mayChange: '截止前可以改',
  isFinal: '投出去不能改',
  matter: '公示的内容',
  roll: '名册',
  set: '规则',
  setVersion: (version: number, engine: string) => (version === 0 ? `${engine}的内置规则` : `${engine}规则集 v${version}`),
  hash: (hash: string) => `校验码 ${hash.slice(0, 12)}`,
  verified: (clause: string) => `依据：${clause}`,
  unverified: (text: string) => `还没人核对过原文（UNVERIFIED）${text === '' ? '' : `，填的是：${text}`}`,
  noRule: '没有这一条',
  frozen: '名册定下时一起定住，开票前谁也改不了',
} as const
export const ELECTORATE_WORDS: Readonly<Record<Electorate, string>> = {
  all_18_plus: '18 岁以上的居民，一人一票',
  household_rep: '每户一票',
  group_rep: '居民小组代表，一人一票',
  owners: '业主',
  members: '议事会成员，一人一票',
  anyone: '每户一票，只表意见',
}
export const BASE_NAMES: Readonly<Record<string, string>> = { present: '到会的人', participating: '有效票', members: '全体' }
export const PRECEDENCE_WORDS: Readonly<Record<string, string>> = { online_overrides_paper: '以手机上的为准', first_valid: '先投的有效票算', latest_signed: '后签的算' }

/** 「过半」, 「三分之二以上」. */
export function shareWords({ is, part, whole }: Share): string {
  if (part * 2 === whole) return is === 'over' ? '过半' : '一半以上'
  const fraction = `${countWords(whole)}分之${countWords(part)}`
  return is === 'over' ? `超过${fraction}` : `${fraction}以上`
}

export const BALLOT_STEP_NAMES: Readonly<Record<BallotState, string>> = {
  CONFIG: '在准备',
  ROLL_FROZEN: '名册定下了',
  ROLL_PUBLICITY: '名册公示',
  ANNOUNCED: '公告了',
  OPEN: '开始投票',
  CLOSED: '截止',
  COUNTING: '收齐纸质票',
  TALLIED: '计完票',
  PROVISIONAL: '初步结果公示',
  RESULT_PUBLICITY: '结果公示',
  CONFIRMED: '结果定了',
  RECOUNT: '重新计票',
  VOIDED: '作废',
  DISCARDED: '不表决了',
}

/** 名册核对. */
export const ROLL_CHECK_WORDS = {
  title: '核对名册',
  loading: '正在读名册',
  help: '这次表决按这份名册，一行一票。只给同一栋的看，名字遮着',
  until: (moment: string) => `公示到 ${moment}。不对现在说，过后改不了`,
  over: '公示期过了，名册定住了',
  mine: '您家',
  noNames: '没登记姓名',
  empty: { title: '这里没有名册', text: '名册还没公示，或者您家不在里面' },
  end: '就这些',
  dispute: '名册不对',
  disputeTitle: '哪里不对？',
  disputeText: '比如：少了谁家、人搬走了、门牌写错了。只有社区看得到',
  disputeField: '哪里不对',
  disputeSend: '告诉社区',
  sending: '正在交',
  sent: '告诉社区了，答复了才能开始投',
  required: '先写一句',
  tooLong: (max: number) => `最多 ${max} 个字`,
} as const

/** 我的票. */
export const MY_VOTES_WORDS = {
  title: '我的票',
  loading: '正在读您的票',
  help: '只有票根码，没有选了什么',
  empty: { title: '还没投过票', text: '有要您投的，首页和议事里会说' },
  end: '就这些',
  demo: '演示数据',
  toBoard: '去看议事',
  row: (key: string, moment: string) => `${key}，${moment} 投的`,
  sealed: (batch: number) => `在票箱第 ${batch} 批`,
  waiting: '还没封进票箱，到点自动封',
  later: '计票以后能查',
  check: '查票在不在',
  checking: '正在查',
  open: '看这次表决',
  here: (index: number, of: number) => `在票箱里，第 ${index} 行，共 ${of} 行`,
  superseded: '后来又投过一次，以后面那次为准',
  proven: '这部手机自己算过：从这张票一步步算到公示上的总校验码，一样',
  broken: '这部手机算出来的和总校验码不一样，请打电话问监票人，把这一页拍下来',
  otherRoot: '票箱的总校验码和公示上印的不一样，请打电话问监票人，把这一页拍下来',
  noNotice: '公示还没出，先和票箱里的总校验码对',
  root: (root: string) => `总校验码 ${root.slice(0, 12)}`,
  steps: (count: number) => `算了 ${count} 步`,
  deny: '纸质票：我没有签过',
  denyTitle: '家里的纸质票，您没签过？',
  denyText: '那张票先不算，监票人来核。结果公示期满前都可以说',
  denyField: '怎么回事，比如：那天家里没人',
  denySend: '我没有签过',
  denying: '正在交',
  denied: '收到了，那张票先不算，监票人来核',
} as const
