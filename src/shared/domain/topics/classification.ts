/** 分类定级 (deliberation.md §1.3, 5): which way a topic goes. Chosen once, at the classification. */
export const TOPIC_KINDS = ['instant', 'deep', 'assembly', 'owners', 'referral'] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** How it is decided (§1.5). OWNERS_278 has no engine here: what belongs to the owners goes on as a consultation only. */
export const DECISION_BODIES = ['RESIDENT_ASSEMBLY', 'COUNCIL', 'POLL'] as const
export type DecisionBody = (typeof DECISION_BODIES)[number]

/** Matters that 民法典 278 leaves to the owners together, by the number of its item (deliberation.md §2.1). */
export const OWNERS_MATTERS = {
  1: ['议事规则'],
  2: ['管理规约', '业主公约'],
  3: ['业委会', '业主委员会'],
  4: ['物业公司', '物业服务', '换物业', '选物业', '解聘物业', '续聘物业', '管理人'],
  5: ['使用维修资金', '动用维修资金', '用维修资金', '维修基金'],
  6: ['筹集维修资金', '补交维修资金', '续交维修资金', '交维修资金'],
  7: ['加装电梯', '装电梯', '改建', '重建', '加层', '外立面改造'],
  8: ['公共收益', '共有部分', '广告位', '出租架空层', '改成停车', '绿地改', '改变用途'],
} as const satisfies Record<number, readonly string[]>

export type OwnersMatter = keyof typeof OWNERS_MATTERS

/** The item with the longest matching word; null: nothing points to the owners. A person confirms it, never the machine alone. */
export function guessOwnersMatter(words: string): OwnersMatter | null {
  let best: { item: OwnersMatter; length: number } | null = null
  for (const [item, terms] of Object.entries(OWNERS_MATTERS)) {
    for (const term of terms) {
      if (words.includes(term) && term.length > (best?.length ?? 0)) best = { item: Number(item) as OwnersMatter, length: term.length }
    }
  }
  return best?.item ?? null
}

export interface Classification {
  kind: TopicKind
  /** Of 民法典 278, if the matter is one of the owners'. */
  ownersMatter: OwnersMatter | null
  decidedBy: DecisionBody | null
  /** §1.5 (b): residents are asked for money. */
  asksMoney: boolean
  /** §1.5 (c): a 居民公约, filed with the street. */
  isCovenant: boolean
}

export const CLASSIFICATION_PROBLEMS = ['body_missing', 'body_needless', 'owners_only_consult', 'money_needs_assembly', 'covenant_needs_assembly'] as const
export type ClassificationProblem = (typeof CLASSIFICATION_PROBLEMS)[number]

/** Those that are deliberated and then decided by a body. */
export const DECIDED_KINDS: readonly TopicKind[] = ['deep', 'assembly', 'owners']

/** What the law does not let go together (§1.5, guards a to c). Empty: nothing. */
export function classificationProblems({ kind, ownersMatter, decidedBy, asksMoney, isCovenant }: Classification): ClassificationProblem[] {
  const isDecided = DECIDED_KINDS.includes(kind)
  const isOwners = kind === 'owners' || ownersMatter !== null
  const isByAssembly = decidedBy === 'RESIDENT_ASSEMBLY'
  const holds: Record<ClassificationProblem, boolean> = {
    body_missing: isDecided && decidedBy === null,
    body_needless: !isDecided && decidedBy !== null,
    owners_only_consult: isOwners && isByAssembly,
    money_needs_assembly: asksMoney && !isOwners && isDecided && !isByAssembly,
    covenant_needs_assembly: isCovenant && !isByAssembly,
  }
  return CLASSIFICATION_PROBLEMS.filter((problem) => holds[problem])
}

/** It binds nobody: the screens say 征求意见 and why. */
export function isConsultation({ kind, ownersMatter, decidedBy }: Pick<Classification, 'kind' | 'ownersMatter' | 'decidedBy'>): boolean {
  return kind === 'owners' || ownersMatter !== null || decidedBy === 'POLL' || decidedBy === 'COUNCIL'
}
