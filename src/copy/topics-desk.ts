import type { StepWords } from './step-words'
import type { HealthAnswer, HealthQuestion } from '../shared/domain/topics/health-check'
import type { ClassificationProblem, DecisionBody, OwnersMatter, TopicKind } from '../shared/domain/topics/classification'
import type { FixReason, RejectionReason } from '../shared/domain/topics/reasons'
import { FIX_WORDS, REJECTION_WORDS } from './topics-reasons'

/** A topic as its offices see it (mockups screening, screening-return): official words. */
export const TOPIC_DESK_WORDS = {
  title: '议题办理',
  loading: '正在读议题',
  words: '原话，不能改',
  behalf: (name: string) => `替 ${name} 记的`,
  similar: '相似的议题',
  noSimilar: '没有相似的议题',
  health: '健康检查',
  healthCount: (passed: number, all: number) => `${all} 项过 ${passed} 项，公示前补齐`,
  guess: (words: string) => `看着像业主共同决定的事：${words}。您来定`,
  open: '看公开的样子',
  nothing: '这一步不用您办',
  done: '办好了',
  sending: '正在交',
  close: '关上',
  replies: '常用的话，点一下就写上，还能改',
  draft: (category: string) => `几件随手拍都说“${category}”，还没写成一句话`,
  stages: '各阶段台账',
  fact: { SCREENING: '等初审', SUPPORTING: '附议够了，等定级', CLASSIFIED: '等往下走', DRAFT: '随手拍引出来的草稿', APPEALED: '有人申诉', WHISTLED: '等部门到场', DELIBERATING: '这一轮到期了', NO_CONSENSUS: '没谈拢，等下一步', CONFIRMED: '定了，等说清谁来办', RECTIFYING: '没解决，在整改', COVENANTING: '等定要不要立公约' } as Readonly<Record<string, string>>,
  openAct: '去办',
  lookAct: '看看',
} as const

/** One act of an office, by its name: what it is called, what follows from it, and what is said when it is done. */
export const STEP_WORDS: Readonly<Record<string, StepWords>> = {
  admit: { verb: '通过，开附议', title: '通过，开附议', text: '接着请大家附议，够户数再定级', done: '通过了，开始附议' },
  reject: { verb: '退回', title: '退回，选一个原因', text: '提的人马上收到原因，能申诉一次，由街道看', field: '告诉提的人怎么办', done: '退回了，告诉了提的人' },
  merge: { verb: '并入', title: '并进哪一件？', text: '附议一起带过去，两边都留着记录；提的人能申诉一次', done: '并进去了' },
  classify: { verb: '定级', title: '定级', text: '定了就不改。法律不让一起走的，下面会说', done: '定级了' },
  discard: { verb: '不接着提', title: '不接着提', text: '草稿收起来，写一句为什么', field: '为什么不提', done: '收起来了' },
  propose: { verb: '写成一句话，提出来', title: '写成一句话', text: '和别的议题一样，接着初审、附议', done: '提出来了' },
  uphold: { verb: '维持原来的', title: '维持：不收下', text: '申诉只有一次，这是最后的答复', field: '为什么还是不收', done: '答复了，还是没收下' },
  restore: { verb: '收下，开附议', title: '收下，开附议', text: '接着请大家附议，社区会知道', field: '为什么收下', done: '收下了，开始附议' },
  finishInstant: { verb: '办好了', title: '马上办的，办好了', text: '写清楚怎么办的，接着请大家评', field: '怎么办的', done: '办好了，请大家评' },
  whistle: { verb: '吹哨', title: '吹哨，叫哪个部门？', text: '部门三个工作日内到场', field: '请部门办什么', done: '哨吹出去了' },
  takeOn: { verb: '报到，接着办', title: '报到，接着办', text: '至少十五天说一次进展', field: '打算怎么办', done: '报到了' },
  handBack: { verb: '交回社区', title: '交回社区', text: '写清楚为什么不归您这里，社区再定', field: '为什么交回', done: '交回去了' },
  announce: { verb: '公示方案', title: '公示方案', text: '公示满了自动开始议；公示里改了要重新算天数', done: '开始公示' },
  correct: { verb: '改了重新公示', title: '改了重新公示', text: '以前的方案留着，天数重新算', field: '改了什么、为什么', done: '重新公示了' },
  extendRound: { verb: '多议几天', title: '这一轮多议几天', text: '一轮只能延一次', field: '为什么要延', done: '延了' },
  plan: { verb: '说清谁来办', title: '谁来办、怎么办', text: '定下来七天里要说清楚，大家都看得到', field: '怎么办、哪天办好', done: '说清楚了，开始办' },
  progress: { verb: '说一次进展', title: '说一次进展', text: '至少十五天说一次，大家都看得到', field: '办到哪一步了', done: '记下了' },
  suspend: { verb: '先停下', title: '先停下', text: '原因公开', field: '为什么停', done: '停下了' },
  resume: { verb: '接着办', title: '接着办', text: '接着办，至少十五天说一次进展', done: '接着办了' },
  complete: { verb: '办完了', title: '办完了', text: '接着请大家评', field: '怎么办的', done: '办完了，请大家评' },
  openReview: { verb: '现在就请大家评', title: '现在就请大家评', text: '七天里请大家评', done: '开始评了' },
  adopt: { verb: '立成公约', title: '立成公约', text: '一行一条，最多十条，每条六十个字', field: '公约', done: '立成了公约' },
  needNoRule: { verb: '不用立公约', title: '不用立公约', text: '写一句为什么', field: '为什么不用', done: '记下了' },
  conclude: { verb: '议完，去表决', title: '议完，去表决', text: '按定级时说的办法表决', done: '议完了' },
  noConsensus: { verb: '没谈拢', title: '这一轮没谈拢', text: '写清楚卡在哪里，大家都看得到', field: '卡在哪里', done: '记下了' },
  nextRound: { verb: '再议一轮', title: '再议一轮', text: '最多三轮', done: '开始新的一轮' },
  escalate: { verb: '请居民会议定', title: '请居民会议定', text: '街道会知道', field: '为什么要开会定', done: '交给居民会议了' },
  shelve: { verb: '先放下', title: '先放下，选一个原因', text: '原因公开，大家都看得到', field: '还想说的（可以不填）', done: '放下了' },
}

/** What follows from each way of sending back, at its right. */
export const RETURN_DETAIL: Readonly<Record<RejectionReason | 'fix', string>> = {
  not_ours: 'R1 · 帮他转给管的部门',
  between_two: 'R2 · 转调解',
  duplicate: 'R3 · 也可以点“并入”',
  unlawful: 'R4 · 写明哪一条',
  privacy: 'R5 · 去掉就能再提',
  decided_lately: 'R6 · 写明哪天定的',
  fix: 'R7 · 7 天内能改，不用重新排队',
}

export const RETURN_WORDS: Readonly<Record<RejectionReason | FixReason, string>> = { ...REJECTION_WORDS, ...FIX_WORDS }
export const RETURN_CONFIRM = { reject: (reason: string) => `退回：${reason}`, askFix: (reason: string) => `请他改：${reason}`, choose: '先选一个原因' } as const

export const MERGE_WORDS = { field: '为什么并（可以不写）', confirm: (title: string) => `并入：${title}`, choose: '先选一件', none: '没有能并进去的议题' } as const

export const KIND_WORDS: Readonly<Record<TopicKind, { name: string; detail: string }>> = {
  instant: { name: '马上办', detail: '小事，48 小时内办好，不用表决' },
  deep: { name: '深入议', detail: '公示方案，大家表态，再定' },
  assembly: { name: '居民会议', detail: '要居民会议定的事' },
  owners: { name: '业主共同决定', detail: '这里只能征求意见' },
  referral: { name: '吹哨', detail: '不归社区管，请部门来办' },
}

export const BODY_WORDS: Readonly<Record<DecisionBody, string>> = { RESIDENT_ASSEMBLY: '居民会议', COUNCIL: '议事会', POLL: '意向征询' }

/** 民法典 278, by item. */
export const OWNERS_MATTER_WORDS: Readonly<Record<OwnersMatter, string>> = {
  1: '业主大会议事规则',
  2: '管理规约',
  3: '选业委会',
  4: '选聘、解聘物业',
  5: '用维修资金',
  6: '筹集维修资金',
  7: '改建、重建、装电梯',
  8: '改共有部分用途、公共收益',
}

export const PROBLEM_WORDS: Readonly<Record<ClassificationProblem, string>> = {
  body_missing: '还没选由谁来定',
  body_needless: '这一种不用表决，不选由谁来定',
  owners_only_consult: '业主共同决定的事，居民会议定不了：选议事会或意向征询，只征求意见',
  money_needs_assembly: '要居民出钱的，由居民会议定',
  covenant_needs_assembly: '居民公约，由居民会议定，报街道备案',
}

export const CLASSIFY_WORDS = {
  kind: '怎么走',
  matter: '是不是业主共同决定的事',
  noMatter: '不是',
  guessed: '（系统猜的）',
  body: '由谁来定',
  money: '要居民出钱',
  moneyHelp: '摊到各家的钱',
  covenant: '是居民公约',
  covenantHelp: '大家都要守的规矩',
  consultation: '这样走只征求意见，不产生决定',
  confirm: (kind: string) => `定级：${kind}`,
  blocked: '上面的先改好',
} as const

export const PLAN_FORM_WORDS = {
  title: '公示的方案',
  help: '写好先存着，齐了再公示',
  background: '来龙去脉',
  option: (index: number) => `选法 ${index}`,
  addOption: '再加一个选法',
  statusQuo: '最后一个选法：维持现状',
  cost: '花多少钱（元，不用钱写 0）',
  costFormat: '写数字，最多两位小数',
  bearers: '谁来出',
  harm: '对谁有影响',
  harmHelp: '没有影响也写“没有”',
  offline: '不用手机怎么参加',
  offlineHelp: '比如：每天下午三点到五点，居委会一楼',
  phone: '打电话问谁',
  phoneFormat: '只写电话号码，比如 0714-6512345',
  save: '存下',
  saved: '存好了',
  unsaved: '改了还没存',
} as const

export const HEALTH_WORDS: Readonly<Record<HealthQuestion, { passed: string; missing: string }>> = {
  scope: { passed: '范围说清了', missing: '范围没说' },
  background: { passed: '来龙去脉写了', missing: '缺来龙去脉' },
  options: { passed: '至少两个选法', missing: '选法不到两个' },
  statusQuo: { passed: '有“维持现状”', missing: '缺“维持现状”' },
  cost: { passed: '花多少钱写了', missing: '没写花多少钱' },
  bearer: { passed: '谁出钱写了', missing: '没写谁出钱' },
  harm: { passed: '对谁有影响写了', missing: '没写对谁有影响' },
  offline: { passed: '不用手机也能参加', missing: '没写不用手机怎么参加' },
  contact: { passed: '有电话可以问', missing: '缺一个电话' },
  law: { passed: '走法合法', missing: '法律不让这样走，先改定级' },
}
export const HEALTH_ANSWER_WORDS: Readonly<Record<HealthAnswer, string>> = { passed: '过了', missing: '还缺', stops: '走不下去' }

export const WHISTLE_WORDS = { unit: '哪个部门' } as const

export const STAGES_WORDS = {
  title: '议题台账',
  loading: '正在读台账',
  open: (count: number) => (count === 0 ? '没有' : `${count} 件`),
  overdue: (count: number) => `超时 ${count}`,
  next: (clock: string) => `最近一件${clock}`,
  none: '没有在走的钟',
  more: '件数很多，只数了前面的',
  waiting: { screener: '等社区办的', arbiter: '等街道看的', unit: '等部门到场的' },
  empty: { title: '没有等您办的', text: '有新的会出现在这里，最急的在最上面' },
  end: '就这些',
} as const

/** A report beside which a topic may begin. */
export const REPORT_TOPIC_WORDS = {
  draft: '提成议题',
  drafting: '正在起草',
  help: '不是修一修的事，请大家来议。先起草，您写成一句话再提',
  open: '已经成了议题，去看看',
} as const
