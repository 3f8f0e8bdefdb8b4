import { countWords } from './count-words'
import type { Share } from '../shared/domain/rule-sets/rule-set'
import type { Result } from '../shared/domain/ballots/tally'

/** Rules of a ballot in words, for residents and offices alike. What the share of consent is taken of. */
export const BASE_WORDS: Readonly<Record<string, string>> = { present: '到会的人', participating: '有效票', members: '全体' }
export const PRECEDENCE_WORDS: Readonly<Record<string, string>> = { online_overrides_paper: '以手机上的为准', first_valid: '先投的有效票算', latest_signed: '后签的算' }

/** 「过半」, 「三分之二以上」. */
export function shareWords({ is, part, whole }: Share): string {
  if (part * 2 === whole) return is === 'over' ? '过半' : '一半以上'
  const fraction = `${countWords(whole)}分之${countWords(part)}`
  return is === 'over' ? `超过${fraction}` : `${fraction}以上`
}

/** 第九条, 第二百七十八条（六）, 第十四条第二款. */
const ARTICLE = /第[零〇一二三四五六七八九十百千\d]+[条章节款项](之[一二三四五六七八九十]+)?([（(][^）)]*[）)])?/g

/** Of a clause that nobody has read no number is shown: the law of residents' committees was renumbered (deliberation.md, first note). */
export function clauseWords(clause: string, isVerified: boolean): string {
  return isVerified ? clause : clause.replace(ARTICLE, '').trim()
}

export const RESULT_WORDS: Readonly<Record<Result, string>> = { passed: '通过', failed: '没通过', invalid_quorum: '人数不够，不算数', preference: '意向出来了' }
