import type { FINDING_KINDS, ROLL_STATES } from '../shared/contract/roll'
import type { RollColumn, RowProblem } from '../shared/domain/roll/read-cells'

/** 户册 (mockup roll-import): official words. */
export const ROLL_WORDS = {
  title: '户册',
  loading: '正在读户册',
  notSecretary: '户册由社区书记管',
  notSecretaryText: '您现在没有这个社区的书记任命',
  choose: '选一个文件',
  chooseHelp: 'Excel（.xlsx）或 .csv，第一行是列名：楼栋、单元、房号、姓名、面积、电话。先试算，不动现在的户册',
  uploading: (percent: number) => `正在上传 ${percent}%`,
  reading: (done: number, all: number) => `正在对 ${done} / ${all} 户`,
  ready: '试算完了',
  untouched: '还没动户册',
  rows: (rows: number) => `看完 ${rows} 行`,
  counts: { added: '新增', changed: '更新', same: '一样', kept: '没提到的', conflict: '冲突', wrong: '错', merged: '合并', cleaned: '改正' },
  commit: '换成这一版',
  committing: '正在换',
  committed: '换好了，大家用的是新的一版',
  unchanged: '和现在的户册一样，不用换',
  undecided: '冲突都选了才能换；错行先不进',
  discard: '不要这次导入',
  discarded: '丢掉了，户册没动',
  history: '导入记录',
  noHistory: '还没有导入过',
  row: (row: number) => `第 ${row} 行`,
  mergedInto: (row: number) => `和第 ${row} 行是一户，合在一起了`,
  contradicts: (row: number) => `和第 ${row} 行的面积不一样`,
  cleaned: (column: string, cell: string) => `${column}“${cell}”，认得出来，已改正`,
  wrong: (problem: string, cell: string) => (cell === '' ? problem : `${problem}：“${cell}”`),
  conflictText: (roll: string, file: string) => `册上 ${roll}，文件 ${file}`,
  keepRoll: '留册上的',
  takeFile: '用文件的',
  nothing: '没有要看的',
  nothingText: '这一类里没有',
  end: '就这些',
  codes: '门上的码',
  codesHelp: '给一栋楼每户发一张，打印了贴在门框里侧',
  search: '查找',
  searchHelp: '查一户，或按回执号查一件',
} as const

export const ROLL_STATE_WORDS: Readonly<Record<(typeof ROLL_STATES)[number], string>> = {
  reading: '正在对',
  ready: '试算完，没换',
  live: '正在用',
  superseded: '用过',
  unchanged: '和当时一样',
  discarded: '丢掉了',
  failed: '没读成',
}

export const FINDING_WORDS: Readonly<Record<(typeof FINDING_KINDS)[number], string>> = { conflict: '冲突', wrong: '错', merged: '合并', cleaned: '改正' }

export const COLUMN_WORDS: Readonly<Record<RollColumn, string>> = {
  compound: '小区',
  grid: '网格',
  building: '楼栋',
  unit: '单元',
  room: '房号',
  name: '姓名',
  relation: '身份',
  area: '面积',
  phone: '电话',
}

export const PROBLEM_WORDS: Readonly<Record<RowProblem, string>> = {
  building_missing: '没写楼栋',
  building_format: '楼栋认不出',
  grid_format: '网格认不出',
  unit_format: '单元认不出',
  room_missing: '没写房号',
  room_format: '房号认不出',
  name_missing: '没写姓名',
  name_format: '姓名里有别的字符',
  area_format: '面积要写数字',
  area_range: '面积不对',
  phone_format: '电话位数不对',
  area_differs: '同一户面积不一样',
}

/** 门上的码. */
export const CODES_WORDS = {
  title: '门上的码',
  loading: '正在读楼栋',
  help: '每户一个，只能用一次，90 天有效。再发一次，没用过的旧码就停了。发码的人不能核用这张码的申请',
  building: '给哪一栋发',
  noRoll: '先导入户册',
  noRollText: '有了户册，才知道每栋有哪些户',
  issue: (name: string) => `给${name}发码`,
  issuing: '正在发',
  list: (name: string, count: number) => `${name}，${count} 户`,
  print: '存成文件，去打印',
  printed: '发出去了。文件里有码，打完就删',
  notPrinted: '没发成，再点一次',
  copy: '只复制文字',
  copied: '复制好了',
  notCopied: '没复制成，再点一次',
  once: '离开这一页就看不到了，码不存',
} as const

/** On paper: a label a door. */
export const CODE_SHEET_WORDS = {
  title: (building: string) => `${building}·门上的码`,
  fileName: (building: string) => `${building.replace(/[\\/:*?"<>|\s]/g, '')}门上的码.html`,
  how: '微信打开“黄石邻里”，我的身份，认一下我家，扫这个码',
  once: '贴在门框里侧，只能用一次，90 天有效',
} as const

/** 查找: a household, or a report by its receipt number. */
export const SEARCH_WORDS = {
  title: '查找',
  by: { room: '房号', phoneTail: '手机尾号', name: '姓名', number: '回执号' },
  placeholder: { room: '比如 502', phoneTail: '后四位', name: '全名', number: '比如 HS261124 7K3QZ M' },
  numberHelp: '大小写、横线、空格都行',
  numberWrong: '回执号不对，照着再核一遍',
  numberNone: '没查到。可能抄错了，或者不归您这里管',
  search: '查这一户',
  searchNumber: '查这一件',
  searching: '正在查',
  logged: '查过会留一条记录',
  none: '没查到',
  noneText: '换一种方式查，或看看户册是不是旧了',
  area: (hundredths: number) => `${(hundredths / 100).toFixed(2)} ㎡`,
  noArea: '面积没登记',
  hasPhone: '有电话',
  more: '还有更多，写得再细一点',
} as const
