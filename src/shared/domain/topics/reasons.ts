/** Why a topic is not taken up, closed list (deliberation.md §1.10, R1 to R7). R7 is `askFix`, not a rejection. The words are in src/copy. */
export const REJECTION_REASONS = ['not_ours', 'between_two', 'duplicate', 'unlawful', 'privacy', 'decided_lately'] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const FIX_REASONS = ['what_exactly', 'where', 'who_is_affected', 'one_thing', 'words'] as const
export type FixReason = (typeof FIX_REASONS)[number]

export const SHELVE_REASONS = ['no_agreement', 'not_affordable', 'overtaken', 'not_allowed'] as const
export type ShelveReason = (typeof SHELVE_REASONS)[number]
