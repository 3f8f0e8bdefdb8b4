export interface World {
  /** How many there are; each says whose it is. */
  documents: number
  files: number
}

export const DATABASE = { collections: { notes: { indexes: [{ name: 'of', keys: { of: 1 as const } }] } } }

/** Two states that differ in every row. */
export const WORLDS: Record<string, World> = { small: { documents: 300, files: 5 }, large: { documents: 700, files: 9 } }
