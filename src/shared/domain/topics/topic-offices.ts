import type { Role } from '../appointments'

/** Who screens at a community, who stands above it, and who answers for a department. */
export const SCREENERS: readonly Role[] = ['secretary']
export const ARBITERS: readonly Role[] = ['street-officer']
export const UNITS: readonly Role[] = ['department-officer']
/** Who leads a round of deliberation. */
export const LEADERS: readonly Role[] = ['secretary', 'facilitator']
/** Who may record what somebody says who has no telephone. */
export const RECORDERS: readonly Role[] = ['building-head', 'grid-worker', 'secretary', 'street-officer']
