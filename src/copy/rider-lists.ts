import type { RiderList } from '../shared/contract/riders'
import type { ListProblem } from '../shared/domain/riders/read-list'

/** 骑手名单: what a street is given by the stations. */
export const RIDER_LIST_WORDS = {
  title: '骑手名单',
  loading: '正在读名单',
  notKeeper: '骑手名单由街道管',
  notKeeperText: '您现在没有街道或城市管理员的任命',
  station: '站点名称',
  stationPlaceholder: '比如：湖滨路配送站',
  stationHelp: '骑手会看到这个名字。同一个站点，新的换下旧的',
  stationEmpty: '先写站点名称',
  platform: '哪一家的',
  privacy: '只拿手机号来对，存的是算过的码，姓名和号码都不留；文件读完就删',
  choose: '选一个文件',
  chooseHelp: 'Excel（.xlsx）或 .csv，第一行是列名，要有“手机号”',
  uploading: (percent: number) => `正在上传 ${percent}%`,
  reading: '正在读文件',
  ready: '试读完了',
  untouched: '还没启用',
  summary: (file: string, rows: number) => `${file}，看完 ${rows} 行`,
  phones: '认得出的手机号',
  wrong: '没用上的行',
  row: (row: number) => `第 ${row} 行`,
  wrongRow: (problem: string, cell: string) => (cell === '' ? problem : `${problem}：“${cell}”`),
  onlyFirst: (shown: number) => `只列前 ${shown} 行，改好文件可以再来一次`,
  commit: '启用这份名单',
  committing: '正在启用',
  committed: '启用了，骑手点一下就能认',
  commitHelp: '启用后管 12 个月；没启用的，一天后自动删',
  noPhones: '一个手机号都没认出来。改好文件，再选一次',
  later: '先不启用',
  others: '看别的名单',
  history: '交来的名单',
  noHistory: '还没有名单',
  noHistoryText: '站点交来了，写上站点名称，选文件',
  line: (platform: string, moment: string, phones: number) => `${platform}，${moment}，${phones} 个手机号`,
} as const

export const RIDER_LIST_STATE_WORDS: Readonly<Record<RiderList['state'], string>> = { staged: '没启用', live: '在用', ended: '停了' }

export const LIST_PROBLEM_WORDS: Readonly<Record<ListProblem, string>> = { phone_missing: '没写手机号', phone_format: '手机号不对', repeated: '和前面的重复' }
