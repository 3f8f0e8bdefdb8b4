/** Why something should not stand (C14). Who flags it and who takes it down choose from the same list; the words are in src/copy. */
export const FLAG_REASONS = ['illegal', 'abuse', 'advertising', 'privacy', 'untrue', 'other'] as const
export type FlagReason = (typeof FLAG_REASONS)[number]

/** Why a person lets it stand although a check doubted it or somebody flagged it. */
export const RELEASE_REASONS = ['harmless', 'check_mistaken', 'public_matter'] as const
export type ReleaseReason = (typeof RELEASE_REASONS)[number]

/** What its author says against the decision; no free words, which would have to be checked in turn. */
export const APPEAL_REASONS = ['true', 'nobody_named', 'not_meant', 'public_matter'] as const
export type AppealReason = (typeof APPEAL_REASONS)[number]
