import type { TemplateKey } from '../shared/domain/messages/template-keys'

/** 消息设置: what WeChat tells, in plain words. */
export const MESSAGE_SETTINGS_WORDS = {
  title: '消息设置',
  loading: '正在读消息设置',
  byWechat: '微信里告诉您',
  classes: {
    result: { title: '办得怎么样', detail: '办好了、没办成、转走了' },
    decision: { title: '定下来没有', detail: '认领、认证、申诉的结果' },
    waiting: { title: '等您的事', detail: '要您补一句、看一眼' },
    deadline: { title: '时间变了', detail: '要多等几天、快到期' },
    progress: { title: '走到哪一步', detail: '受理了、派出去了' },
  } satisfies Record<TemplateKey, { title: string; detail: string }>,
  left: (count: number) => (count === 0 ? '没允许' : `还发 ${count} 次`),
  allow: '再允许一次',
  allowing: '正在问',
  allowHint: '微信要您点一次，才能发一次',
  allowed: '记下了，微信会告诉您',
  declined: '没允许，消息里一直有',
  off: '微信的通知关着，先在微信里打开',
  lost: '没记上，再点一次',
  cannotAsk: '这里不能发微信通知',
  progressSwitch: '走到哪一步，也在微信里说',
  progressHelp: '关了只在消息里看',
  always: '微信不发的，消息里都有。结果和等您的事，一条不少',
  none: '还没有开通微信通知，都在消息里告诉您',
  quiet: '21:30–8:00 不打扰，险情除外。工作人员是 22:00–7:00',
} as const
