/** The frame around every page. */
export const SHELL_WORDS = {
  tabs: { home: '首页', deliberation: '议事', report: '随手拍', stations: '驿站', me: '我的' },
  back: '返回',
  demo: '演示数据',
  offlineSince: (age: string) => `没网。这是${age}的`,
  pageFailed: { title: '这一块没显示出来', text: '是我们的差错，不是您的。填过的都在', retryLabel: '再试一次' },
  newVersion: { title: '有新版本', text: '重新打开就是新的。填过的都在', restart: '现在打开', later: '等一下' },
} as const
