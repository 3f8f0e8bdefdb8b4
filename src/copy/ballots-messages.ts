import type { NoticeKind } from '../shared/domain/messages/notice-kinds'

/** What a person is told of a ballot; `_here`: those who organise or count it. */
export const BALLOT_SENTENCES: Readonly<Record<Extract<NoticeKind, `ballot.${string}`>, string>> = {
  'ballot.open': '开始表决了，一户一票，来投一票',
  'ballot.remind': '您家还没投票，截止前都可以投',
  'ballot.publishFinal': '表决结果公示了，有异议现在提',
  'ballot.void': '这次表决作废了，看看原因',
  'ballot.answerDispute': '您对名册提的意见，有答复了',
  'ballot.close_here': '投票截止了，请监票人计票',
  'ballot.disputeRoll_here': '有人说名册不对，请核对',
  'ballot.answerObjection': '您对结果提的异议，有答复了',
  'ballot.object_here': '有人对表决结果提了异议，5个工作日内答复',
  'ballot.objectLate_here': '对表决结果的异议过了5个工作日还没答复',
  'ballot.denyPaper_here': '有一户说纸票不是自己签的，请核实',
}
