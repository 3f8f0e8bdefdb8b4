import type { Role } from '../appointments'

/** Who looks after stations day by day. */
export const MANAGERS: readonly Role[] = ['station-manager']
