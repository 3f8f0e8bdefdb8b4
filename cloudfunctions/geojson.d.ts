/** Bundled into the functions as data (scripts/build-functions.ts). */
declare module '*.geojson' {
  const collection: {
    features: { id: string; properties: { name: string; borderErrorM?: number }; geometry: { type: string; coordinates: number[][][] } }[]
  }
  export default collection
}
