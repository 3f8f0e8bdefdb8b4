/** What the list 发之前看一遍 looks for. */
export const CHECK_NAMES = ['when', 'whom', 'personal'] as const
export type CheckName = (typeof CHECK_NAMES)[number]

const WHEN = /\d\s*[:：点]|[今明后]天|\d\s*[日号]|周[一二三四五六日天]|工作日|月底|即日|长期/
const WHOM = /社区|居委会|街道|物业|网格员|\d{3,4}-\d{7,8}|12345|110|119|120/
/** A mobile number, an identity number, a door: of somebody, in a text that everybody can read. */
// No look-behind: WebKit before 16.4 refuses the whole file.
const PERSONAL = /(^|\D)1[3-9]\d{9}(\D|$)|(^|\D)\d{17}[\dXx](\D|$)|\d+\s*(栋|幢|号楼)\s*\d+\s*(单元|号)?\s*[-\d]*\s*(室|户)/

/** Pure. Which of the things to look for are as they should be. Hints for its author: none of them stops anything. */
export function readThrough(text: string): Record<CheckName, boolean> {
  return { when: WHEN.test(text), whom: WHOM.test(text), personal: !PERSONAL.test(text) }
}
