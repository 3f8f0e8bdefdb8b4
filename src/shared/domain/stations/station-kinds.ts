/** reporting.md §4.3. All on one map. */
export const BRANDS = ['warm', 'union', 'red', 'care', 'odd_job', 'youth', 'drivers', 'home', 'party', 'merchant'] as const
/** 暖新驿站 · 工会驿站 · 红色驿站 · 爱心驿站 · 零工驿站 · 青年驿站 · 司机之家 · 同心家园 · 党群服务中心 · 商户友好点 */
export type Brand = (typeof BRANDS)[number]

export const ACCESS_KINDS = ['walk_in', 'ask_staff', 'scan_door', 'face', 'register'] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]

export const AUDIENCES = ['everybody', 'outdoor_workers', 'new_workers'] as const
export type Audience = (typeof AUDIENCES)[number]

export const FACILITY_STATES = ['ok', 'broken', 'absent', 'unknown'] as const

export const SUPPLY_LEVELS = ['ok', 'low', 'out'] as const
