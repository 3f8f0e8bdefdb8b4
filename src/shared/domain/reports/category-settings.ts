import * as v from 'valibot'
import type { TimeLimit } from '../calendar/time-limit'
import { CATEGORIES, findCategory, type Priority } from './categories'

/** Characters. */
export const MAX_HELP = 40
export const MAX_HANDLED_BY = 20
/** Hours of one office day: more is said in days. */
const OFFICE_DAY_HOURS = 6.5

export const CategorySetting = v.strictObject({
  code: v.pipe(v.string('type'), v.maxLength(4, 'format')),
  /** Offered to who reports. What was reported before stays, and a late submission of an older form is taken. */
  isShown: v.boolean('type'),
  /** Said under the name in the full list; empty: nothing. */
  help: v.pipe(v.string('type'), v.maxLength(MAX_HELP, 'too_long')),
  /** The unit that deals with it; empty: the community itself. */
  handledBy: v.pipe(v.string('type'), v.maxLength(MAX_HANDLED_BY, 'too_long')),
  handle: v.strictObject({
    unit: v.picklist(['minute24x7', 'workHour', 'workDay'], 'choice'),
    amount: v.pipe(v.number('type'), v.minValue(0.5, 'range'), v.maxValue(1_440, 'range')),
  }),
})
export type CategorySetting = v.InferOutput<typeof CategorySetting>

/** What a city may change of its kinds; their codes and how urgent they are is in the table. In the order in which they are offered. */
export const CategorySettings = v.strictObject({ categories: v.pipe(v.array(CategorySetting), v.maxLength(60, 'too_many')) })
export type CategorySettings = v.InferOutput<typeof CategorySettings>

/** The table as a document: what counts where nothing was published. */
export const BUILT_IN_SETTINGS: CategorySettings = {
  categories: CATEGORIES.map(({ code, handle }) => ({ code, isShown: true, help: '', handledBy: '', handle: handle as CategorySetting['handle'] })),
}

export type SettingFault = 'unknown' | 'twice' | 'missing' | 'danger_hidden' | 'danger_slower' | 'unit' | 'too_long'

type LimitBound = Partial<Record<CategorySetting['handle']['unit'], number>>

/**
 * The longest limit by urgency, per unit; a unit that is not there may not be used. reporting.md §1.2: water, power, gas within 24 h; what
 * is hard, within 15 days. Danger never longer than the table says.
 */
const LONGEST: Readonly<Record<Exclude<Priority, 'P0'>, LimitBound>> = {
  P1: { workHour: OFFICE_DAY_HOURS, workDay: 1 },
  P2: { workHour: OFFICE_DAY_HOURS, workDay: 15 },
  P3: { workHour: OFFICE_DAY_HOURS, workDay: 15 },
}

/** What cannot be, by path; empty: nothing. Every kind of the table must be there once: a code that was used is never renamed or dropped. */
export function settingFaults({ categories }: CategorySettings): Record<string, SettingFault> {
  const faults: Record<string, SettingFault> = {}
  const codes = categories.map(({ code }) => code)
  categories.forEach((setting, index) => {
    const fault = codes.indexOf(setting.code) === index ? faultOf(setting) : 'twice'
    if (fault) faults[`categories.${index}`] = fault
  })
  for (const { code } of CATEGORIES) if (!codes.includes(code)) faults[code] = 'missing'
  return faults
}

function faultOf({ code, isShown, handle }: CategorySetting): SettingFault | undefined {
  const category = findCategory(code)
  if (!category) return 'unknown'
  if (category.priority === 'P0') {
    if (!isShown) return 'danger_hidden'
    return handle.unit === 'minute24x7' && handle.amount <= category.handle.amount ? undefined : 'danger_slower'
  }
  const longest = LONGEST[category.priority][handle.unit]
  if (longest === undefined || !isWhole(handle)) return 'unit'
  return handle.amount <= longest ? undefined : 'too_long'
}

/** Half hours are said; half days are not. */
function isWhole({ unit, amount }: CategorySetting['handle']): boolean {
  return unit === 'workHour' ? Number.isInteger(amount * 2) : Number.isInteger(amount)
}

/** What the settings say of a kind; the table's own where they do not name it, as older ones do not name a newer kind. */
export function settingOf(settings: CategorySettings, code: string): CategorySetting | undefined {
  return settings.categories.find((one) => one.code === code) ?? BUILT_IN_SETTINGS.categories.find((one) => one.code === code)
}

/** The limit for handling a report of this kind. */
export function handleLimit(settings: CategorySettings, code: string): TimeLimit | undefined {
  return settingOf(settings, code)?.handle
}

/** Codes that are offered, in order; a kind that the settings do not know comes last. */
export function offeredCodes(settings: CategorySettings): string[] {
  const known = settings.categories.map(({ code }) => code)
  const later = CATEGORIES.map(({ code }) => code).filter((code) => !known.includes(code))
  return [...settings.categories.filter(({ code, isShown }) => isShown && findCategory(code)).map(({ code }) => code), ...later]
}
