import type { FACILITY_STATES } from './station-kinds'

/** reporting.md §4.3, in groups as riders look for them. */
export const FACILITIES = [
  'ebike_charge', 'battery_swap', 'phone_charge', 'powerbank', 'parking_ebike', 'tools_pump',
  'clothes_dryer', 'helmet_dryer', 'rain_gear', 'ac', 'heater', 'seats', 'nap_chair', 'quiet',
  'hot_water', 'cold_water', 'tea', 'microwave', 'steamer', 'fridge', 'meal_discount',
  'toilet', 'wash', 'female_room', 'nursing',
  'first_aid', 'heat_drug', 'aed', 'bp_meter', 'wifi', 'books', 'locker', 'legal_desk', 'party_point', 'printer',
] as const // prettier-ignore
export type Facility = (typeof FACILITIES)[number]

/** `unknown` is not `absent`: it is said as "not sure". */
export type FacilityState = (typeof FACILITY_STATES)[number]
export type FacilityStates = Readonly<Partial<Record<Facility, FacilityState>>>

/** What a rider can ask for: any of these will do. */
export const NEEDS = {
  charge: ['ebike_charge'],
  swap: ['battery_swap'],
  warm_meal: ['microwave', 'steamer'],
  dry: ['clothes_dryer', 'helmet_dryer'],
  toilet: ['toilet'],
  women: ['female_room'],
} as const satisfies Readonly<Record<string, readonly Facility[]>>
export type Need = keyof typeof NEEDS
export const NEED_NAMES = Object.keys(NEEDS) as Need[]

/** Only what is there and works. */
export function serves(facilities: FacilityStates, need: Need): boolean {
  return NEEDS[need].some((facility) => facilities[facility] === 'ok')
}
