import type { Role } from '../../appointments'

/** Those who draw the grids of a community. */
export const GRID_EDITORS: readonly Role[] = ['secretary', 'street-officer', 'city-admin']
