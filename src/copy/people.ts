import type { Role } from '../shared/domain/appointments'

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  rider: '骑手',
  'grid-worker': '网格员',
  'building-head': '楼栋长',
  'council-member': '议事代表',
  facilitator: '议事主持人',
  scrutineer: '监票人',
  'resident-monitor': '居民监督员',
  secretary: '社区书记',
  'street-officer': '街道工作人员',
  'department-officer': '部门工作人员',
  'city-admin': '城市管理员',
}

/** 我的 (mockup me). */
export const ME_WORDS = {
  title: '我的',
  resident: '居民',
  noCommunity: '还没选社区',
  chooseCommunity: '选社区',
  changeCommunity: '换社区',
  identityHelp: '看和报都不用登录手机号',
  until: (date: string) => `到 ${date}`,
  rolesHelp: '由上一级任命，到期自动停',
  elder: '长辈模式',
  elderHelp: '字大、一屏一件事、能读给您听',
  messages: '消息',
  unread: (count: number) => `${count} 条没看`,
  reports: '我的上报',
  appointments: '任命',
  calendar: '工作日历',
  calendarHelp: '每年放假调休，时限按它算',
  code: '任职码',
  codeHelp: '上一级任命您时用',
  privacy: '我的数据和隐私',
  staff: '待办',
  staffHelp: (place: string) => place,
  persona: '换一个人试',
  personaHelp: '只在预览里有。都是演示数据，没有真人',
  loading: '正在读您的信息',
  privacyText: '上报不公开您是谁。位置只在交的那一下用，对外只精确到约 10 米',
} as const
