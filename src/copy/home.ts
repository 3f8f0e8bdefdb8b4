/** 首页, 驿站 (mockups home-resident, home-secretary, home-elder, guest-home). */
export const HOME_WORDS = {
  chooseCommunity: '选您的社区',
  switchLabel: (name: string) => `${name}，点一下换社区`,
  loading: '正在读',

  waitsForMe: '等您来办',
  nothingWaits: '没有等您办的事',
  nothingWaitsText: '路上、楼里有什么不对，拍一张，社区会办',
  reportFixed: (name: string) => `${name}修好了吗？`,
  // A space only between Chinese and digits.
  reportedAt: (time: string, place: string) => `您${/^\d/.test(time) ? ' ' : ''}${time} 报的，${place}`,
  look: '看一眼',
  unsent: (count: number) => `${count} 件还在手机里，没交上去`,
  unsentText: '联网就自动交',
  allMine: '我报过的',

  staffWaiting: '等我处理',
  staffUnit: '件',
  staffMore: '件以上',
  staffNone: '现在没有等您处理的',
  staffStart: '从最急的开始办',
  staffOpen: '看全部待办',

  solved: '刚刚办好',
  solvedAll: '看全部',
  noSolved: '还没有办好的',
  noSolvedText: '有人报、社区办好的，前后照片会放在这里',
  before: '前',
  after: '后',
  solvedLabel: (kind: string, landmark: string, took: string) => `${landmark}${kind}，${took}办好，点开看经过`,

  guestTitle: '您住哪个社区？',
  guestText: '选好就能看社区的事，不用登录，不要手机号',
  guestButton: '选社区',

  call: '打电话',
  callHelp: '12345，政务服务便民热线，24 小时有人接',
  callNumber: '12345',
  readAloud: '读给我听',
  elderSpoken: (count: number) => (count > 0 ? `等您来办的有 ${count} 件` : '今天没有等您办的'),
} as const

export const STATIONS_WORDS = {
  title: '驿站',
  emptyTitle: '驿站地图还没开',
  emptyText: '以后在这里找歇脚、充电、喝水的驿站：开没开、谁刚去过、怎么走',
  action: '先拍一件路上的事',
} as const
