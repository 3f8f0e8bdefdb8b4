/** How the SDK hands out GeoJSON points: as objects of its own. */
interface SdkPoint {
  longitude: number
  latitude: number
}

/** What was read, as it was stored: the SDK's geometry objects become GeoJSON again. Dates stay dates. */
export function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (isPoint(value)) return { type: 'Point', coordinates: [value.longitude, value.latitude] }
  const isPlain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null
  return isPlain ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)])) : value
}

function isPoint(value: object): value is SdkPoint {
  return typeof (value as Partial<SdkPoint>).longitude === 'number' && 'latitude' in value && typeof (value as { toJSON?: unknown }).toJSON === 'function'
}
