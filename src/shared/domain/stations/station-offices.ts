import type { Role } from '../appointments'

/** Who looks after stations day by day, who does where nobody else does, who stands above them, and who keeps the list of the city. */
export const MANAGERS: readonly Role[] = ['station-manager']
export const SECRETARIES: readonly Role[] = ['secretary']
export const OVERSEERS: readonly Role[] = ['street-officer']
export const REGISTRARS: readonly Role[] = ['city-admin']
