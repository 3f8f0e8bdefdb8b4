/** The frame around every page. */
export const SHELL_WORDS = {
  appName: '黄石邻里',
  tabs: { home: '首页', deliberation: '议事', report: '随手拍', stations: '驿站', me: '我的' },
  back: '返回',
  close: '关上',
  demo: '演示数据',
  retry: '再试一次',
  loading: '正在读',
  listEnd: '就这些',
  offlineSince: (age: string) => `没网。这是${age}的`,
  draftKept: '草稿已存',
  pageFailed: { title: '这一块没显示出来', text: '是我们的差错，不是您的。填过的都在', retryLabel: '再试一次' },
  errorNumber: (requestId: string) => `错误号 ${requestId.slice(-6)}`,
} as const
