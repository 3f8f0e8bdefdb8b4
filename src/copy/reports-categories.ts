import type { CategoryGroup } from '../shared/domain/reports/categories'

/** reporting.md §2.6: the full name for lists and staff, the short one for a tile that a gloved thumb has to find. */
export interface CategoryWords {
  name: string
  short: string
}

export const CATEGORY_WORDS: Readonly<Record<string, CategoryWords>> = {
  A1: { name: '垃圾满了、没人收', short: '垃圾满溢' },
  A2: { name: '建筑垃圾、渣土', short: '建筑垃圾' },
  A3: { name: '路面脏、有遗撒', short: '路面脏' },
  A4: { name: '小广告', short: '小广告' },
  A5: { name: '公厕脏或坏了', short: '公厕' },
  B1: { name: '井盖缺失、松动', short: '井盖' },
  B2: { name: '路面坑洼、塌陷', short: '路面坑洼' },
  B3: { name: '护栏、标志、信号灯坏了', short: '护栏信号灯' },
  B4: { name: '盲道、无障碍被占或坏了', short: '盲道' },
  C1: { name: '路灯不亮', short: '路灯不亮' },
  C2: { name: '线缆垂落、漏电', short: '线缆漏电' },
  C3: { name: '楼道灯、门禁、电梯坏了', short: '楼道电梯' },
  D1: { name: '消防通道被堵', short: '消防通道' },
  D2: { name: '飞线充电、电动车进楼', short: '飞线充电' },
  D3: { name: '楼道堆东西', short: '楼道堆物' },
  D4: { name: '燃气味、着火', short: '燃气火情' },
  E1: { name: '占道经营、出店', short: '占道经营' },
  E2: { name: '机动车、电动车乱停', short: '车辆乱停' },
  E3: { name: '共享单车堆住了', short: '共享单车' },
  F1: { name: '路面积水、内涝', short: '路面积水' },
  F2: { name: '污水外溢、下水堵', short: '下水堵了' },
  F3: { name: '水管爆、停水', short: '水管爆' },
  G1: { name: '后厨脏、没执照、查无此店的外卖', short: '食品卫生' },
  H1: { name: '老人独居、走失、有人求助', short: '有人求助' },
  H2: { name: '噪音、油烟、扬尘', short: '噪音油烟' },
  H3: { name: '树倒了、枯枝', short: '树倒枯枝' },
  H4: { name: '小区难进、楼号不清、驿站问题', short: '小区难进' },
  H5: { name: '别的事', short: '别的事' },
}

export const CATEGORY_GROUP_NAMES: Readonly<Record<CategoryGroup, string>> = {
  A: '脏乱',
  B: '路面井盖',
  C: '灯和电',
  D: '消防安全',
  E: '占道乱停',
  F: '水',
  G: '食品经营',
  H: '人和其他',
}

/** Said before anybody comes close: what not to do. Only for the kinds that are dangerous to look at. */
export const DANGER_ADVICE: Readonly<Record<string, string>> = {
  B1: '井盖算险情，2 小时内处理。别去挪它',
  C2: '线缆算险情，1 小时内处理。离开 8 米以上，别碰',
  F3: '水管爆算险情，2 小时内处理。别踩水，水里可能有电',
  H1: '人有危险先打 110 或 120。报了以后书记会直接看到',
}

/** For a dangerous kind without its own sentence. */
export const DANGER_ADVICE_ELSE = '这算险情，会先办。离远一点'

/** Kinds that are a telephone call. */
export const CALL_WORDS: Readonly<Record<string, { title: string; detail: string; button: string }>> = {
  D4: { title: '先打 119', detail: '闻到燃气味别开灯、别打火，到外面再打电话', button: '打 119' },
}

export function categoryName(code: string): string {
  return CATEGORY_WORDS[code]?.name ?? CATEGORY_WORDS.H5?.name ?? code
}

export function categoryShort(code: string): string {
  return CATEGORY_WORDS[code]?.short ?? categoryName(code)
}
