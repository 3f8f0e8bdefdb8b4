/** What a file of grids may be; how it is read is in read-grid-file.ts, with the conversion that only the server needs. */
export const GRID_FILE_FORMATS = ['geojson', 'csv'] as const
export type GridFileFormat = (typeof GRID_FILE_FORMATS)[number]

/** GCJ-02 of WeChat and 高德, WGS-84 of satellites and most survey files, BD-09 of 百度. */
export const GRID_FILE_DATUMS = ['gcj02', 'wgs84', 'bd09'] as const
export type GridFileDatum = (typeof GRID_FILE_DATUMS)[number]
