import type { Facility } from '@/shared/domain/stations/facilities'
import type { StationHours } from '@/shared/domain/stations/station-hours'

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const WEEKDAYS = [1, 2, 3, 4, 5]
const at = (hour: number, minute = 0) => hour * 60 + minute
const PLAIN: StationHours = { weekly: [{ days: EVERY_DAY, opens: at(8), closes: at(20) }], lunch: null, isAllDay: false, unattended: [], holidays: 'same', onHolidays: [], exceptions: [] }

/** 演示数据: every way in which hours can be. */
export const DEMO_HOURS: readonly StationHours[] = [
  { ...PLAIN, weekly: [{ days: EVERY_DAY, opens: at(8), closes: at(22) }], unattended: [{ opens: at(22), closes: at(8) }] },
  PLAIN,
  { ...PLAIN, weekly: [{ days: EVERY_DAY, opens: at(9), closes: at(21) }], holidays: 'custom', onHolidays: [{ opens: at(10), closes: at(16) }] },
  { ...PLAIN, weekly: [{ days: WEEKDAYS, opens: at(8, 30), closes: at(17, 30) }], lunch: { opens: at(12), closes: at(14) }, holidays: 'closed' },
  { ...PLAIN, weekly: [{ days: WEEKDAYS, opens: at(9), closes: at(17) }, { days: [0, 6], opens: at(10), closes: at(16) }] },
  { ...PLAIN, weekly: [{ days: EVERY_DAY, opens: at(18), closes: at(2) }] },
  { ...PLAIN, weekly: [], isAllDay: true },
  { ...PLAIN, weekly: [{ days: EVERY_DAY, opens: at(7), closes: at(19) }], exceptions: [{ date: '2026-11-27', spans: [], reason: '演示：检修一天' }] },
]

/** How many in a hundred have it; a 同心家园 has all. */
export const DEMO_FACILITIES: readonly (readonly [Facility, number])[] = [
  ['phone_charge', 0.95], ['seats', 0.95], ['hot_water', 0.9], ['ac', 0.8], ['first_aid', 0.7], ['microwave', 0.65], ['toilet', 0.5], ['rain_gear', 0.5], ['wifi', 0.45],
  ['ebike_charge', 0.35], ['battery_swap', 0.15], ['clothes_dryer', 0.15], ['helmet_dryer', 0.1], ['female_room', 0.12], ['nap_chair', 0.2], ['fridge', 0.3], ['tools_pump', 0.25], ['heat_drug', 0.4], ['books', 0.3], ['meal_discount', 0.1], ['legal_desk', 0.08],
] // prettier-ignore
