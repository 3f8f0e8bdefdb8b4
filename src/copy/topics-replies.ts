import type { FixReason, RejectionReason } from '../shared/domain/topics/reasons'
import type { TopicAction } from '../shared/domain/topics/topic-states'

/** Words to begin with, wherever an office says why; it changes them as it likes. Every sentence says what the reader can do next. */

/** Sending back, by its reason: there when the reason is chosen. */
export const RETURN_REPLIES: Readonly<Record<RejectionReason | FixReason, string>> = {
  not_ours: '这件事不归社区管，我们转给管的部门，有回音告诉您。',
  between_two: '这是两家之间的事，先请调解员坐下来说一次。',
  duplicate: '和正在议的一件说的一样，去那一件里附议、说意见。',
  unlawful: '法律法规不让这样办，换个办法可以再提。',
  privacy: '里面有别人的名字或门牌，去掉就能再提。',
  decided_lately: '半年里定过这件事，有新情况可以再提。',
  what_exactly: '请写明想办成什么样，改好不用重新排队。',
  where: '请写明在哪里，改好不用重新排队。',
  who_is_affected: '请写明关系到哪些人，改好不用重新排队。',
  one_thing: '里面有几件事，请留一件，别的另提。',
  words: '有几句话容易伤和气，请改一改再交。',
}

/** The other acts: one tap puts one in the field. */
export const STEP_REPLIES: Readonly<Partial<Record<TopicAction, readonly string[]>>> = {
  merge: ['两件说的是一件事，并到先提的那一件，附议一户不少。', '那一件范围更大，放在一起议得更清楚。'],
  whistle: ['请到现场看一次，三个工作日内给个说法。', '社区办不了，请部门接着办，办到哪一步告诉大家。'],
  takeOn: ['已到现场看过，这就安排。', '列进计划了，办的日子定下来就告诉大家。'],
  handBack: ['不归我们管，请转给管这件事的部门。', '到现场看过，社区就能办。', '手续还缺材料，补齐再吹哨。'],
  uphold: ['社区说的原因成立，有新情况可以再提。', '这件事已经有别的部门在办，先等他们的回音。'],
  restore: ['该大家一起议，先请附议。', '社区说的原因站不住，收下。'],
  discard: ['已经另外办好了。', '和正在议的一件是同一件事。'],
  shelve: ['有新情况，谁都可以再提。'],
  suspend: ['等材料到，到了接着办。', '天气不行，天晴接着办。', '要另一个部门先办，办完接着来。'],
  extendRound: ['还有不少人没表态，再等几天。', '大家问的还没答完，答完再收。'],
  noConsensus: ['几种办法各有不少人支持，没有一种过半的人能接受。', '花钱的办法没谈拢。'],
  escalate: ['要居民出钱，得开会定。', '议了几轮没谈拢，请居民会议定。'],
  needNoRule: ['办好了，不用另外立规矩。', '原来的公约里已经有了。'],
}
