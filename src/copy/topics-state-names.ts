import type { Stage, TopicState } from '../shared/domain/topics/topic-states'

/** The six words (黄石“六民”). */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = { propose: '提', deliberate: '议', decide: '决', act: '办', review: '评', agree: '约' }

/** What a card calls the state; its two sentences are in topics-states.ts, which the tab does not need. */
export const TOPIC_STATE_NAMES: Readonly<Record<TopicState, string>> = {
  DRAFT: '草稿',
  SUBMITTED: '正在检查',
  SEC_HOLD: '有人在看',
  SCREENING: '初审',
  NEED_FIX: '等补充',
  REJECTED: '没收下',
  APPEALED: '申诉中',
  MERGED: '并进去了',
  SUPPORTING: '附议',
  EXPIRED: '过期',
  WITHDRAWN: '收回了',
  CLASSIFIED: '定级',
  ANNOUNCED: '公示',
  DELIBERATING: '在议',
  NO_CONSENSUS: '没谈拢',
  ESCALATED: '请大家定',
  DECIDING: '表决',
  PASSED: '通过',
  FAILED: '没通过',
  INVALID_QUORUM: '人数不够',
  OBJECTION: '结果公示',
  CONFIRMED: '定了',
  WHISTLED: '吹哨',
  INSTANT_DONE: '办好了',
  IMPLEMENTING: '在办',
  SUSPENDED: '停着',
  COMPLETED: '办完了',
  RECTIFYING: '整改',
  EVALUATING: '在评',
  COVENANTING: '立约',
  ARCHIVED: '归档',
}
