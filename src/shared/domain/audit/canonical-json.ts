/** The one text of a value, whoever writes it: keys sorted, dates as milliseconds, absent as null. */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return String(value.getTime())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
