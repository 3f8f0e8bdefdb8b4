/** 暖新八送 (reporting.md §3.3): the names of four are published; the rest, and all items, are provisional until the city says them. */
export const SERVICES = {
  skills: ['training', 'degree', 'safe_riding'],
  housing: ['flat', 'rent_help', 'settling_help'],
  meals: ['coupon', 'hot_meal', 'night_meal'],
  care: ['summer_care', 'after_school', 'school_place'],
  health: ['check_up', 'free_clinic', 'hotline'],
  rights: ['labour_dispute', 'accident_aid', 'social_insurance', 'contract_check'],
  passage: ['compound', 'hospital', 'station', 'parking'],
  growth: ['small_wish', 'party', 'honours'],
} as const
export type ServiceKind = keyof typeof SERVICES
export type ServiceItem = { [Kind in ServiceKind]: (typeof SERVICES)[Kind][number] }[ServiceKind]
export const SERVICE_KINDS = Object.keys(SERVICES) as ServiceKind[]
export const IS_PROVISIONAL = true

/** The kind of an item; every item has one. */
export function kindOf(item: ServiceItem): ServiceKind {
  return SERVICE_KINDS.find((kind) => (SERVICES[kind] as readonly string[]).includes(item))!
}
