import type { ReportAction } from '../shared/domain/reports/states'
import { OPINION_SENTENCES } from './opinion-messages'
import { TOPIC_SENTENCES } from './topics-messages'

export const MESSAGES_WORDS = {
  title: '消息',
  quiet: '21:30–8:00 不打扰，险情除外',
  loading: '正在读消息',
  emptyTitle: '还没有消息',
  emptyText: '您报的事有了进展，会在这里告诉您',
  emptyAction: '拍一张',
  end: '就这些',
  waits: '等您',
  unread: '没看过',
  until: (date: string) => `到 ${date}`,
  handleMine: (count: number) => `先办等我的 ${count} 件`,
  unknownKind: '有新进展，点开看看',
  rowLabel: (title: string, detail: string, state: string) => [title, detail, state].filter(Boolean).join('，'),
  today: '今天',
  earlier: '更早',
} as const

/** Kinds about anything but reports, by `domain.what`. */
export const NOTICE_SENTENCES: Readonly<Record<string, string>> = {
  'content.hidden': '有人举报，先收起来了，等人看过再说',
  'content.released': '有人看过了，放出来了',
  'content.refused': '有人看过了，没放出来。看看原因',
  'content.flag_upheld': '您举报的看过了，已经收起来',
  'content.flag_kept': '您举报的看过了，留着。多谢留意',
  'content.office_hidden': '有条公告被举报，先收起来了，请您看',
  'content.late': '有一条等了 24 小时还没人看',
  'block.begin': '您被停了发布，看看为什么，可以申诉一次',
  'block.keep': '换人看过了，停发到时间为止',
  'block.lift': '恢复了，可以照常发了',
  'block.appeal_here': '有人申诉停发，请换一个人看',
  'household.approve': '您家认好了',
  'household.refuse': '这一户没认下来，看看原因',
  'household.remove': '您被移出了这一户，看看原因',
  'household.escalate': '还没人核，已报给街道',
  'household.expire': '太久没人核，停了，可以再认一次',
  'household.submit_here': '有人认一户，等您核',
  'household.escalate_here': '有一件住户认领超时，请街道看',
  'rider.vouch': '社区认了您是骑手',
  'rider.approve': '工牌看过了，认您是骑手',
  'rider.refuse': '工牌没认下来，看看原因',
  'rider.escalate': '工牌还没人看，已报给街道',
  'rider.expire': '太久没人看，停了，可以再交一次',
  'rider.renew': '骑手认证还有一个月到期，再认一次',
  'rider.submit_here': '有骑手交了工牌，等您看',
  'rider.escalate_here': '有一张工牌超时没看，请街道看',
  'announcement.pass': '公告审核过了，已经发出去',
  'announcement.return': '公告没发出去，换个说法再发一次',
  ...TOPIC_SENTENCES,
  ...OPINION_SENTENCES,
}

/** Message kinds are `report.{action}`: what the reporter is told. */
export const REPORT_MESSAGE_SENTENCES: Readonly<Record<ReportAction, string>> = {
  submit: '收到了',
  accept: '社区受理了',
  reject: '没能受理，看看下一步找谁',
  askInfo: '请补一张照片',
  replyInfo: '补充收到了',
  dispatch: '派出去了',
  resolve: '说处理好了，等您看一眼',
  selfFix: '随手办好了，谢谢您',
  sign: '开始处理了',
  return: '换了一家来办',
  extend: '要多等几天',
  suspend: '先缓一缓，到时间再办',
  confirm: '办好了，评一评',
  dispute: '核查没过，退回去重办',
  rate: '收到您的评价',
  reopen: '重新办了',
  merge: '和别人报的一起办',
  withdraw: '撤回了',
  void: '这一件作废了，看看原因',
  refer: '转给管的单位了',
  whistle: '请街道一起来办了',
  toTopic: '转成了议题，大家来议',
}

/** The same step, told to whoever handled the report. */
export const HANDLER_MESSAGE_SENTENCES = {
  dispute: '上报人说还没好，退回来重办',
  reopen: '要求重新办，等您处置',
} as const

/** What became of one's own words and photos in the check, and what is told by duty. */
export const REPORT_NOTICE_SENTENCES = {
  text_held: '您补的话要人看一眼，别人还看不到',
  text_passed: '您补的话放出来了',
  text_refused: '您补的话没放出来，不影响办理',
  photo_held: '照片要人看一眼，别人还看不到',
  photo_refused: '照片没放出来，不影响办理',
  due_later: '放假安排变了，办理的时间往后挪了',
  lies_here: '网格里有一件上报，请看一看',
  reopened_here: '有一件被上报人要求重新办，请留意',
} as const
