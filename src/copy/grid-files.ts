import type { GridFileDatum } from '../shared/domain/geo/grids/grid-file'

/** 导入边界, and the drawings there were before. */
export const GRID_FILE_WORDS = {
  ways: '用现成的',
  choose: '导入边界文件',
  chooseHelp: '.geojson 或 .csv，先看一遍再用',
  reading: '正在读文件',
  read: (grids: number) => (grids === 0 ? '还没读出网格' : `读出 ${grids} 个网格`),
  datum: '文件里的经纬度是哪一种',
  datumHelp: '选错了，边会偏几百米。拿不准，问一下给您文件的人',
  datums: { gcj02: '高德、腾讯、微信地图', wgs84: '卫星定位、测绘图', bd09: '百度地图' } satisfies Record<GridFileDatum, string>,
  problems: '要看的',
  grids: '读出的网格',
  take: (grids: number) => `用这 ${grids} 个网格`,
  takeHelp: (present: number) => (present === 0 ? '先放上去看，存了才算' : `换下现在画的 ${present} 个；可以撤销，存了才算`),
  drop: '不用这个文件',
  taken: '放上去了，看一遍再存',
} as const

/** Where in a file: a row of a CSV, a feature of a GeoJSON, or all of it. */
export function filePlaceWords(at: string): string {
  if (/^\d+$/.test(at)) return `第 ${at} 行`
  const feature = /^features\[(\d+)\]/.exec(at)
  return feature ? `第 ${Number(feature[1]) + 1} 个图形` : '整个文件'
}

export const GRID_HISTORY_WORDS = {
  title: '以前的图',
  way: '谁存的、什么时候，拿回来再改',
  help: '点一张拿回来，看一遍再存。正用着的不会变',
  loading: '正在读以前的图',
  empty: '还没存过图',
  emptyText: '每存一次，这里就留一张',
  state: { live: '正用着', published: '用过', draft: '草稿' },
  savedAs: (who: string, grids: number) => `${who}存的，${grids} 个网格`,
  mine: '您',
  someone: '同事',
  taking: '正在拿回来',
  taken: '拿回来了，看一遍再存',
} as const
