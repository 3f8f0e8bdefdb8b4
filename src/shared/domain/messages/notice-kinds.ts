import type { TemplateKey } from './template-keys'

/** By which class WeChat tells it, and in which words: one to five Chinese characters. */
export interface NoticeRow {
  template: TemplateKey
  phrase: string
}

const result = (phrase: string): NoticeRow => ({ template: 'result', phrase })
const decision = (phrase: string): NoticeRow => ({ template: 'decision', phrase })
const waiting = (phrase: string): NoticeRow => ({ template: 'waiting', phrase })
const deadline = (phrase: string): NoticeRow => ({ template: 'deadline', phrase })
const progress = (phrase: string): NoticeRow => ({ template: 'progress', phrase })
/** Told in the app only: it asks for nothing and ends nothing. */
const IN_APP = null

/**
 * Everything that anybody is told, by `domain.what`; `_here`: those who have a duty at the place. The type of a notice and the sentences of
 * src/copy are made of these names, so that a kind without a row does not compile.
 */
export const NOTICE_KINDS = {
  'report.submit': IN_APP,
  'report.accept': progress('已受理'),
  'report.reject': result('未受理'),
  'report.askInfo': waiting('待您补充'),
  'report.replyInfo': IN_APP,
  'report.dispatch': progress('已派出'),
  'report.resolve': result('待您确认'),
  'report.selfFix': result('随手办好'),
  'report.sign': progress('处理中'),
  'report.return': progress('换人来办'),
  'report.extend': deadline('延后几天'),
  'report.suspend': deadline('暂缓办理'),
  'report.confirm': result('已办结'),
  'report.dispute': progress('退回重办'),
  'report.rate': IN_APP,
  'report.reopen': progress('重新办理'),
  'report.merge': progress('合并办理'),
  'report.withdraw': IN_APP,
  'report.void': result('已作废'),
  'report.refer': result('已转出'),
  'report.whistle': progress('街道同办'),
  'report.toTopic': result('转为议题'),
  'report.text_held': IN_APP,
  'report.text_passed': IN_APP,
  'report.text_refused': IN_APP,
  'report.photo_held': IN_APP,
  'report.photo_refused': IN_APP,
  'report.due_later': deadline('时间顺延'),
  'report.became_topic': progress('转为议题'),
  'report.dispute_here': waiting('退回重办'),
  'report.reopen_here': waiting('要求重办'),
  'report.lies_here': waiting('请看一看'),
  'report.reopened_here': waiting('请您留意'),

  'duty.unopened_here': waiting('没人接手'),

  'content.hidden': decision('先收起来'),
  'content.released': decision('已放出'),
  'content.refused': decision('没放出来'),
  'content.flag_upheld': IN_APP,
  'content.flag_kept': IN_APP,
  'content.office_hidden': waiting('公告待看'),
  'content.late': waiting('超时没看'),

  'block.begin': decision('暂停发布'),
  'block.keep': decision('维持停发'),
  'block.lift': decision('恢复发布'),
  'block.appeal_here': waiting('申诉待看'),

  'household.approve': decision('已认好'),
  'household.refuse': decision('没认下来'),
  'household.remove': decision('已移出'),
  'household.escalate': deadline('已报街道'),
  'household.expire': deadline('超时停了'),
  'household.submit_here': waiting('认领待核'),
  'household.escalate_here': waiting('认领超时'),

  'rider.vouch': decision('已认证'),
  'rider.approve': decision('已认证'),
  'rider.refuse': decision('没认下来'),
  'rider.escalate': deadline('已报街道'),
  'rider.expire': deadline('超时停了'),
  'rider.renew': deadline('快到期了'),
  'rider.submit_here': waiting('工牌待看'),
  'rider.escalate_here': waiting('工牌超时'),

  'service.answered': progress('有回音了'),
  'service.request_here': waiting('点单待办'),
  'service.followed_here': waiting('点单有话'),
  'service.late_here': waiting('点单超时'),

  'station.doubt_answered': progress('驿站回话'),
  'station.doubt_here': waiting('没开待答'),
  'station.doubt_late_here': waiting('驿站没答'),
  'station.review_here': waiting('驿站待看'),

  'announcement.pass': decision('已发出'),
  'announcement.return': waiting('没发出去'),

  'opinion.hold': IN_APP,
  'opinion.reply': progress('有答复了'),

  'topic.propose': IN_APP,
  'topic.hold': IN_APP,
  'topic.release': progress('正在初审'),
  'topic.refuseWords': decision('没放出来'),
  'topic.admit': decision('正在附议'),
  'topic.classify': progress('已定级'),
  'topic.reject': decision('没收下'),
  'topic.askFix': waiting('待您补充'),
  'topic.uphold': decision('维持不收'),
  'topic.restore': decision('收下了'),
  'topic.merge': result('并到一起'),
  'topic.withdraw': result('收回了'),
  'topic.lapse': deadline('到期了'),
  'topic.flagOverdue': deadline('超时了'),
  'topic.discard': IN_APP,
  'topic.finishInstant': result('办好待评'),
  'topic.whistle': progress('吹哨了'),
  'topic.takeOn': progress('开始办了'),
  'topic.handBack': progress('交回再定'),
  'topic.announce': progress('正在公示'),
  'topic.correct': progress('公示改了'),
  'topic.open': progress('开始议了'),
  'topic.extendRound': deadline('多议几天'),
  'topic.conclude': progress('议完了'),
  'topic.noConsensus': result('没谈拢'),
  'topic.nextRound': progress('再议一轮'),
  'topic.escalate': progress('交给大会'),
  'topic.convene': deadline('要开会了'),
  'topic.shelve': result('先放下了'),
  'topic.tallyPassed': IN_APP,
  'topic.tallyFailed': IN_APP,
  'topic.tallyInvalid': result('人数不够'),
  'topic.decideAgain': deadline('再决一次'),
  'topic.publishResult': result('出结果了'),
  'topic.confirm': result('结果生效'),
  'topic.voidResult': result('结果作废'),
  'topic.plan': progress('开始办了'),
  'topic.progress': progress('有新进展'),
  'topic.suspend': deadline('先停一停'),
  'topic.resume': progress('接着办了'),
  'topic.complete': result('办完了'),
  'topic.openReview': deadline('请您评'),
  'topic.rectify': progress('重新整改'),
  'topic.closeReview': result('评完了'),
  'topic.adopt': result('立了约'),
  'topic.needNoRule': result('办结归档'),
  'topic.recheck': deadline('再看一次'),
  'topic.pass_here': waiting('议题待审'),
  'topic.release_here': waiting('议题待审'),
  'topic.draft_here': waiting('草案待看'),
  'topic.reachSupport_here': waiting('附议够数'),
  'topic.restore_here': waiting('申诉收下'),
  'topic.handBack_here': waiting('交回再定'),
  'topic.appeal_here': waiting('申诉待看'),
  'topic.flagOverdue_here': waiting('议题超时'),
  'topic.escalate_here': waiting('要开大会'),
  'topic.tallyPassed_here': waiting('待公布'),
  'topic.tallyFailed_here': waiting('待公布'),
  'topic.tallyInvalid_here': waiting('人数不够'),
  'topic.rectify_here': waiting('要整改'),
  'topic.closeReview_here': waiting('该立约了'),

  'ballot.open': deadline('可以投票'),
  'ballot.remind': deadline('还没投票'),
  'ballot.publishFinal': result('出结果了'),
  'ballot.void': result('表决作废'),
  'ballot.answerDispute': result('名册答复'),
  'ballot.close_here': waiting('要计票了'),
  'ballot.disputeRoll_here': waiting('名册异议'),
  'ballot.answerObjection': result('异议答复'),
  'ballot.object_here': waiting('结果异议'),
  'ballot.objectLate_here': waiting('异议没答'),
  'ballot.denyPaper_here': waiting('纸票有疑'),
} as const satisfies Record<string, NoticeRow | null>

export type NoticeKind = keyof typeof NOTICE_KINDS

/** Null: in the app only; also for a kind of another version. */
export function noticeRow(kind: string): NoticeRow | null {
  return (NOTICE_KINDS as Readonly<Record<string, NoticeRow | null>>)[kind] ?? null
}

/** A name that was put together. @throws RangeError if nobody said how it is told: the tables of steps are tried one by one in the tests */
export function noticeKind(name: string): NoticeKind {
  if (!(name in NOTICE_KINDS)) throw new RangeError(`${name} has no row in notice-kinds.ts`)
  return name as NoticeKind
}

/** Whose words a city may change: what residents are told beyond the app. */
export const REWORDABLE = (Object.keys(NOTICE_KINDS) as NoticeKind[]).filter((kind) => NOTICE_KINDS[kind] !== null && !kind.endsWith('_here'))
