import type { FixReason, RejectionReason, ShelveReason } from '../shared/domain/topics/reasons'

/** deliberation.md §1.10, R1 to R6, as residents read them. */
export const REJECTION_WORDS: Readonly<Record<RejectionReason, string>> = {
  not_ours: '不归社区管',
  between_two: '两家之间的事',
  duplicate: '和别的议题是一件事',
  unlawful: '法律法规不让这样办',
  privacy: '带了别人的隐私',
  decided_lately: '半年内定过，没有新情况',
}

/** R7: back to the proposer. */
export const FIX_WORDS: Readonly<Record<FixReason, string>> = {
  what_exactly: '想办成什么样，再说具体一点',
  where: '在哪里，再说清楚一点',
  who_is_affected: '关系到哪些人，再说清楚一点',
  one_thing: '一次只说一件事，分开提',
  words: '有几句话要改一改',
}

export const SHELVE_WORDS: Readonly<Record<ShelveReason, string>> = {
  no_agreement: '议了几轮，没谈拢',
  not_affordable: '现在办不起',
  overtaken: '情况变了，不用再议',
  not_allowed: '政策不允许',
}

/** A code of any of the three lists; one that a newer server may send has no words. */
export function topicReasonWords(code: string): string | undefined {
  return (REJECTION_WORDS as Readonly<Record<string, string>>)[code] ?? (FIX_WORDS as Readonly<Record<string, string>>)[code] ?? (SHELVE_WORDS as Readonly<Record<string, string>>)[code]
}
