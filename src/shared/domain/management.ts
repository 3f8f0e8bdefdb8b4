import { isWithin } from './places'

/** Who runs a place from day to day, where that is not who it belongs to by its statistical code. */
export interface ManagementUnit {
  code: string
  name: string
  /** The city has said so; until then it is an assumption. */
  isConfirmed: boolean
  /** Districts and streets, by statistical code, with everything below them. */
  governs: readonly string[]
}

/**
 * Pure. Which unit manages a place, or null: whom its code says. The statistical code stays what it is, in ids and in scopes of appointments;
 * this is for what people are told and whom a matter is sent to. Of two units the one that names the smaller place.
 */
export function managementOf(units: readonly ManagementUnit[], placeCode: string): ManagementUnit | null {
  let best: { unit: ManagementUnit; length: number } | null = null
  for (const unit of units) {
    for (const governed of unit.governs) {
      if (isWithin(placeCode, governed) && governed.length > (best?.length ?? 0)) best = { unit, length: governed.length }
    }
  }
  return best?.unit ?? null
}
