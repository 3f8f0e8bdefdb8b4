import type { CLAIM_REFUSALS, CLAIM_REMOVALS, ClaimMethod, ClaimState } from '../shared/domain/households/claim-states'
import type { RollRelation } from '../shared/domain/roll/read-cells'

/** 我的身份 (mockup identity-steps). */
export const IDENTITY_WORDS = {
  title: '我的身份',
  heading: '用到哪一步，才问哪一步',
  loading: '正在读您的身份',
  now: { 1: '现在：微信已连上', 2: '现在：手机号对过了', 3: '现在：住的那一户认过了' },
  wechat: '微信',
  wechatHelp: '只认得这部微信，不知道您是谁',
  phone: '手机号',
  phoneHelp: '能提议、能说一句、能表态',
  phoneDone: (tail: string) => `尾号 ${tail}，加密存着`,
  phoneWhy: '为什么要：法律要求发言的人后台实名。只用来对户册，加密存，别人看不到。点了按钮，微信还会问您一次',
  phoneButton: '用微信里的手机号',
  phoneBinding: '正在对',
  phoneChange: '换一个手机号',
  phoneBound: '手机号对好了',
  phoneRefused: '没给也行，别的照样能用',
  home: '住哪一户',
  homeHelp: '能附议、能投居民票',
  homeWhy: '为什么要：一户一票，得知道是哪一户',
  homeAdd: '认一下我家',
  homeAddMore: '再认一户',
  legal: '业主实名',
  legalHelp: '还没开放。现在只做意向征询，不用实名',
  optional: '不给也行：照样看公示、找驿站、打社区电话',
} as const

export const RELATION_WORDS: Readonly<Record<RollRelation, string>> = { family: '家人', owner: '业主', tenant: '租户' }

export const METHOD_WORDS: Readonly<Record<ClaimMethod, { title: string; help: string; fact: string }>> = {
  code: { title: '门上的码', help: '网格员贴在您家门框里侧，8 位，只能用一次', fact: '门上的码对上了' },
  roll: { title: '对户册', help: '手机号和社区登记的一样，就算对上', fact: '手机号和户册一样' },
  visit: { title: '网格员上门', help: '上门看一眼，不留证件', fact: '要上门看一眼' },
}

/** 认一下我家 (mockup household-claim). */
export const CLAIM_WORDS = {
  title: '认一下我家',
  loading: '正在读楼栋',
  loadingRooms: '正在读门牌',
  noCommunity: '先选您住的社区',
  chooseCommunity: '选社区',
  noRoll: '这个社区还没有户册',
  noRollText: '社区录好以后就能认。着急的话，打社区电话',
  needsPhone: '先对手机号',
  needsPhoneText: '认一户以前要先对手机号，在上一步',
  toIdentity: '去对手机号',
  building: '哪一栋',
  room: '哪一户',
  unit: (unit: number) => `${unit} 单元`,
  changeDoor: '改',
  you: '您是',
  name: '您的姓名',
  nameHelp: '工作人员核的时候看；别人只看到姓',
  proof: '拿什么核？',
  code: '门上的码',
  codePlaceholder: '8 位字母和数字',
  codeLeft: (left: number) => `再填 ${left} 位`,
  anotherPerson: '不管哪种，都要另一位工作人员点头，48 小时内答复。码填错 5 次，今天只能换另外两种',
  publicHint: (compound: string) => `别人只看到“${compound} + 姓”，看不到门牌`,
  submit: '交上去',
  submitting: '正在交',
  chooseDoor: '先选哪一户',
  nameMissing: '填一下姓名',
} as const

/** 我家 (mockup household-wait). */
export const HOME_CLAIM_WORDS = {
  title: '我家',
  loading: '正在读这一户',
  state: {
    pending: '交上去了，等人核',
    approved: '认过了',
    refused: '没认下来',
    withdrawn: '撤回了',
    expired: '太久没人核，停了',
    left: '搬走了',
    removed: '移出了这一户',
  } satisfies Record<ClaimState, string>,
  answer: (clock: string) => `${clock}答复您`,
  answerHelp: (moment: string) => `${moment} 前。到点没人核，自动报给街道`,
  overdue: '超时了，已报给街道',
  nod: '等另一位工作人员点头',
  nodHelp: '不是发码的人，也不是您家里人',
  received: '收到您的申请',
  now: '现在就能：提议、说一句、表态',
  then: '核完才能：附议、投居民票、评一评',
  withdraw: '撤回申请',
  withdrawing: '正在撤回',
  withdrawn: '撤回了',
  again: '再认一次',
  leave: '搬走了，退出这一户',
  leaveTitle: '退出这一户吗',
  leaveText: '退出后，这一户的票和通知跟您没关系了。投过的不变',
  leaving: '正在退出',
  left: '退出了这一户',
  keep: '不退了',
  members: '这一户的人',
  me: '我',
} as const

export const REFUSAL_WORDS: Readonly<Record<(typeof CLAIM_REFUSALS)[number] | (typeof CLAIM_REMOVALS)[number], string>> = {
  not_known_here: '核不出是这一户的人',
  wrong_household: '门牌选错了，请换一户再认',
  not_met: '上门几次没遇到',
  other: '别的原因，可以打社区电话问',
  moved_out: '已经搬走',
  approved_by_mistake: '当时认错了',
  household_asked: '这一户的人要求的',
}

/** 认领待核 (staff). */
export const CLAIM_DESK_WORDS = {
  title: '住户认领',
  loading: '正在读申请',
  fact: (relation: string, method: string) => `${relation}，${method}`,
  approve: '同意',
  approving: '正在办',
  approved: '同意了，告诉了申请人',
  open: '查看',
  refuse: '不同意',
  refusing: '正在办',
  refused: '没同意，告诉了申请人',
  refuseTitle: '为什么不同意',
  close: '收起',
  nameOnRoll: '姓名在户册上',
  nameNotOnRoll: '姓名不在户册上',
  phoneOnRoll: '手机号和户册一样',
  phoneNotOnRoll: '手机号不在户册上',
  mayNot: '这张码是您发的，或是您自己的申请：要另一位来核',
  members: '已认的人',
  remove: '移出',
  removing: '正在移出',
  removed: '移出了，告诉了本人',
  removeTitle: '为什么移出',
} as const
