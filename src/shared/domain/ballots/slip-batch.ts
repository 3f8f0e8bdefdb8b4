const DIGITS = /^\D*(\d{1,4})\D*$/
/** Of slips that are counted by no building. */
const OTHERS = 'P'

/**
 * The first part of a serial: `B7` of 7栋, as whoever sorts slips looks for it. A building whose number is not its own alone is called by its place in the list, `X3`.
 * `building`: its place; null: none.
 */
export function slipBatch(names: readonly string[], building: number | null): string {
  if (building === null || building >= names.length) return OTHERS
  const numberOf = (name: string) => DIGITS.exec(name)?.[1]?.replace(/^0+(?=\d)/, '')
  const own = numberOf(names[building]!)
  return own !== undefined && names.filter((name) => numberOf(name) === own).length === 1 ? `B${own}` : `X${building + 1}`
}
