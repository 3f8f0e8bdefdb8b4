import type { Role } from '../appointments'

/** Who looks at a badge, who may say that they know a rider, and who brings the list of an enterprise. */
export const RIDER_DECIDERS: readonly Role[] = ['secretary', 'street-officer']
export const RIDER_VOUCHERS: readonly Role[] = ['secretary', 'grid-worker', 'street-officer']
export const RIDER_LIST_KEEPERS: readonly Role[] = ['street-officer', 'city-admin']
