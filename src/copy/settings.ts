import type { ConfigurationKind } from '../shared/contract/configuration'
import type { TimeLimit } from '../shared/domain/calendar/time-limit'
import type { DecisionEngine, RuleName } from '../shared/domain/rule-sets/rule-set'

/** 城市设置: what the city publishes, in versions. */
export const SETTINGS_WORDS = {
  title: '城市设置',
  help: '每次改都留一版：谁改的、为什么、改了哪里，谁都能看',
  everyday: '上报和消息',
  loading: '正在读设置',
  builtIn: '还是自带的',
  inForce: (version: number, date: string) => `第 ${version} 版，${date}起用`,
  version: (version: number) => `第 ${version} 版`,
  publishedBy: (by: string, date: string) => `管理员 ${by}，${date}`,
  present: '现在用的',
  hidden: '收起来了',
  rows: '内容',
  history: '每一版',
  noHistory: '还没有改过',
  restore: '退回这一版',
  restoreReason: (version: number) => `退回第 ${version} 版`,
  draft: (count: number) => `改了 ${count} 处，还没公布`,
  drop: '不改了',
  publish: '看一遍再公布',
  publishTitle: '公布新的一版',
  publishHelp: '公布后马上起用。已经受理的上报还按原来的算',
  reason: '为什么改',
  reasonPlaceholder: '写给大家看的，一句话',
  reasonWrong: '写一句为什么改',
  confirm: '公布这一版',
  busy: '正在公布',
  done: '公布了，从现在起用',
  close: '收起',
  keep: '先这样',
  same: '和前一版一样',
  more: (count: number) => `还有 ${count} 处`,
  change: (what: string, from: string, to: string) => `${what}：「${from}」改成「${to}」`,
  reordered: '排的先后变了',
  nothing: '没有',
  readOnly: '由城市管理员改，谁都能看',
  hash: (hash: string) => `指纹 ${hash.slice(0, 12)}`,
} as const

export const KIND_TITLES: Readonly<Record<ConfigurationKind, string>> = { calendar: '工作日历', categories: '上报的种类', 'rule-set': '议事规则', templates: '消息用语' }

export const ENGINE_WORDS: Readonly<Record<DecisionEngine, string>> = { resident_assembly: '居民会议', owners_278: '业主共同决定', council: '议事会', poll: '意向征询' }

export const LIMIT_UNIT_WORDS: Readonly<Record<TimeLimit['unit'], string>> = { minute24x7: '分钟，24 小时计', workHour: '工作小时', workDay: '工作日', calDay: '天' }

/** Fields of the rows. */
export const FIELD_WORDS = {
  isShown: '给大家选',
  help: '一句提示',
  handledBy: '谁来办',
  unit: '时限的单位',
  amount: '时限多长',
  position: '排第几',
  limit: '时限',
  title: '收件箱里的话',
  titleHelp: '最多 20 个字；{category} 会换成种类，{number} 会换成回执号；空着用自带的',
  phrase: '微信通知里的词',
  phraseHelp: '1 到 5 个汉字；空着用自带的',
  authority: '效力',
  has: '有没有这一条',
  value: '怎么定',
  is: '算法',
  part: '几份',
  whole: '一共几份',
  clause: '依据哪一条',
  state: '原文核过没有',
  holidays: '放假的日子',
  workdays: '调休上班的日子',
} as const

export const RULE_WORDS: Readonly<Record<RuleName, string>> = {
  electorate: '谁有份',
  quorum: '多少人参加才算数',
  pass: '多少同意算通过',
  passBase: '通过按谁算',
  specialPass: '重大事项多少同意',
  noticeDays: '提前公告几天',
  votingDays: '投票几天',
  objectionDays: '公示几天',
  nonResponse: '没交回的票',
  headMerge: '一人几套怎么算',
  proxies: '一人最多代几票',
  paperPrecedence: '纸票和网票都有时',
}

/** Values of choices. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  true: '是',
  false: '否',
  advisory: '意向征询，不替代法定表决',
  statutory: '法定表决',
  verified: '核过原文',
  unverified: '没核过',
  over: '过，不含本数',
  at_least: '以上，含本数',
  all_18_plus: '年满 18 岁的居民',
  household_rep: '每户一名代表',
  group_rep: '居民小组代表',
  owners: '业主',
  members: '成员',
  anyone: '谁都行',
  present: '到会的人',
  participating: '参加表决的人',
  not_participated: '算没参加',
  served_abstain: '送到了算弃权',
  follow_majority: '跟多数走',
  exact_set: '业主完全一样才并',
  any_common_owner: '有共同业主就并',
  online_overrides_paper: '网票算数',
  first_valid: '先有效的算数',
  latest_signed: '后签的算数',
}

export const shareWords = (isOver: boolean, part: number, whole: number): string => `${isOver ? '过' : ''} ${part}/${whole}${isOver ? '' : ' 以上'}`.trim()

/** What cannot be, by the fault of the rule. */
export const FAULT_WORDS: Readonly<Record<string, string>> = {
  danger_hidden: '险情不能收起来',
  danger_slower: '险情不能放慢，按分钟、24 小时算',
  unit: '时限的单位不对，工作日要整数',
  too_long: '太长了',
  unknown: '没有这一种',
  twice: '写了两遍',
  missing: '少了这一条',
  not_used: '这一种用不着这一条',
  below_law: '低于法律的要求',
  unverified: '法定表决要先核过原文',
  not_binding: '这一种没有法定效力',
  share: '份数不对',
  empty: '还空着',
  placeholder: '花括号里只能是 number 或 category',
  phrase: '要 1 到 5 个汉字',
}
export const FAULT_ELSE = '填得不对'
export const faultLine = (row: string, fault: string): string => `${row}：${FAULT_WORDS[fault] ?? FAULT_ELSE}`
