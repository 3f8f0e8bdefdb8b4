/** My reports (mockup my-reports). */
export const MY_REPORTS_WORDS = {
  title: '随手拍',
  takePhoto: '拍一张',
  mine: '我报过的',
  loading: '正在读您报过的',
  emptyTitle: '您还没有报过',
  emptyText: '路上看到井盖、积水、乱停，拍一张，社区会办',
  end: '就这些',
  retry: '再试一次',
  offlineAge: (age: string) => `没网。这是${age}的`,
  closedIn: (span: string) => `${span}办好`,
  notFixed: '还没好',
  fixed: '确实好了',
  confirming: '正在交',
  photoAlt: (name: string) => `${name}的照片`,
  photoPending: '照片在审核',
  openLabel: (name: string, state: string) => `${name}，${state}，看进度`,
} as const

/** What a community has solved, all of it. */
export const SOLVED_WORDS = {
  title: '办好的',
  loading: '正在读办好的',
  solvedOn: (day: string, took: string) => `${day}，${took}办好`,
  end: '就这些',
  chooseCommunity: '先选您的社区',
  chooseCommunityText: '在首页选好社区，就能看它办好了什么',
} as const
