import type { GridDifference } from '../shared/domain/geo/grids/compare-grids'
import type { GridRemark } from '../shared/domain/geo/grids/review-grid'

/** 网格边界 (mockup grid-editor). */
export const GRID_WORDS = {
  title: '网格边界',
  notKeeper: '网格由社区书记和街道画',
  notKeeperText: '您现在没有这样的任命',
  chooseCommunity: '画哪个社区的网格？',
  loading: '正在读网格图',
  drawings: '画好的网格',
  empty: '还没画网格',
  emptyText: '加一个，再在地图上点出它的边',
  add: '加一个网格',
  full: '网格已经够多了，不能再加',
  named: (number: number) => `第 ${number} 网格`,
  state: { live: '和用着的一样', saved: '草稿已存，还没启用', unsaved: '改了还没存', none: '还没存过' },
  size: (corners: number, areaM2: number) => (corners < 3 ? `${corners} 个点` : `${corners} 个点，${(areaM2 / 10_000).toFixed(2)} 公顷`),
  back: '回到网格列表',
  map: (name: string) => `地图，正在画${name}`,
  border: '社区边界',
  tools: { move: '移点', add: '加点', remove: '删点' },
  toolHelp: { move: '先点一个角，再点它要去的地方', add: '在地图上点一下，加一个角', remove: '点一个角，就删掉它' },
  undo: '撤销',
  corner: (number: number) => `第 ${number} 个角`,
  chosen: (number: number) => `选中了第 ${number} 个角，再点它要去的地方`,
  joined: '贴上旁边的边界了',
  fine: '没有重叠，没有空隙，没有自己绕自己',
  name: '名称',
  nameEmpty: '写个名称',
  code: '编号',
  codeHelp: '小写字母和数字，例如 g03',
  codeTaken: '编号只能用小写字母和数字，不能和别的网格一样',
  points: '各个角的经纬度',
  pointsHelp: '一行一个角，经度在前，例如 115.0389, 30.2011',
  pointsWrong: (lines: readonly number[]) => `第 ${lines.join('、')} 行不是黄石的经纬度`,
  takePoints: '按这些点画',
  remove: '删掉这个网格',
  save: '存草稿',
  saving: '正在存',
  saved: '草稿存好了',
  saveApart: '另存成一张新图',
  publish: '启用',
  publishing: '正在启用',
  published: '启用了，新报的事按这张图派',
  publishTitle: '启用这张图？',
  publishSame: '和用着的没有不同',
  publishAsk: '启用这张图',
  publishEffect: '以后报来的事按这张图派。想回到以前，从“以前的图”拿回来',
  keep: '再看看',
  leaveTitle: '还没存就走？',
  leaveText: '刚才画的会丢。',
  leave: '不存了',
} as const

const AREA = (areaM2: number) => `${areaM2 < 0 ? '少' : '多'} ${Math.abs(areaM2)} 平方米`

const CHANGES: Readonly<Record<GridDifference['kind'], (change: GridDifference) => string>> = {
  added: ({ name }) => `新加${name}`,
  removed: ({ name }) => `去掉${name}`,
  redrawn: ({ name, areaM2 }) => (areaM2 === 0 ? `${name}改了边` : `${name}改了边，${AREA(areaM2)}`),
  renamed: ({ name, was }) => `${was ?? ''}改名叫${name}`,
}

/** More than a sheet has room for are counted. */
const MAX_TOLD = 6
const COUNTED: Readonly<Record<GridDifference['kind'], string>> = { added: '新加', removed: '去掉', redrawn: '改了边的', renamed: '改了名的' }

/** What publishing would change: one line a grid, or where there are many one a kind of change. */
export function changesWords(changes: readonly GridDifference[]): string {
  if (changes.length <= MAX_TOLD) return changes.map((change) => CHANGES[change.kind](change)).join('\n')
  const kinds = (Object.keys(COUNTED) as GridDifference['kind'][]).map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
  return kinds.flatMap(({ kind, count }) => (count > 0 ? [`${COUNTED[kind]} ${count} 个网格`] : [])).join('\n')
}

const REMARKS: Readonly<Record<GridRemark['kind'], (remark: GridRemark, other: string) => string>> = {
  format: () => '文件读不懂',
  not_number: () => '经纬度不是数',
  wrong_crs: () => '写的经纬度是另一种',
  unclosed: () => '边没有合上',
  code_bad: () => '编号只能用小写字母和数字',
  code_twice: () => '编号和别的网格一样',
  corners_few: () => '至少要三个角',
  corner_twice: () => '有两个角在同一处',
  crosses_itself: () => '边自己绕自己了',
  outside: ({ metres }) => `出了社区边界，最远 ${metres ?? 0} 米`,
  overlaps: ({ areaM2 }, other) => (areaM2 === null ? `和${other}重叠` : `和${other}重叠 ${Math.round(areaM2)} 平方米`),
  gap: ({ metres }, other) => `和${other}之间空了 ${Math.round(metres ?? 0)} 米，那里的事不知道派给谁`,
}

/** `other`: the name of the neighbour. */
export function remarkWords(remark: GridRemark, other: string): string {
  return REMARKS[remark.kind](remark, other)
}
