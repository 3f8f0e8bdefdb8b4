import type { ErrorCode } from '../shared/errors'

/** Reports on their way (reporting.md §2.2, design 4.4 and 4.5). */
export const QUEUE_WORDS = {
  draft: '草稿',
  draftHelp: '拍好了，还没交',
  continueDraft: '接着填',
  queued: '待上传',
  needsNetwork: '待上传',
  uploading: (done: number, total: number) => `正在交 ${done}/${total}`,
  submitting: '正在交',
  failed: '没交上去',
  refused: '要改一处',
  expired: '放了 7 天',
  localNumber: (number: string) => `本机号 ${number}`,
  photos: (count: number) => `${count} 张照片`,
  keptSafe: '已存好，关掉微信也不会丢',
  tryNow: '现在试试',
  failedText: (time: string) => `不是您的问题，已存好，${time} 再自动交`,
  fix: '去改',
  expiredAsk: '放了 7 天，还交吗',
  stillSend: '还交',
  discard: '不交了',
  discardTitle: '不交这一件了？',
  discardText: '照片会从手机里删掉，找不回来',
  discardConfirm: '不交了，删掉',
  keep: '留着',
  offline: '现在没网。照片都在手机里，联网就自动交',
  progressLabel: (done: number, total: number) => `${total} 张照片交了 ${done} 张`,
} as const

/** What is to be changed, said on the card; other refusals take the general sentence of errors.ts. */
export const REFUSAL_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  COMMUNITY_REQUIRED: '光看位置认不出是哪个社区，请选一下',
  POINT_OUTSIDE_CITY: '定位不在黄石市内，请选社区',
  PLACE_UNKNOWN: '选的社区没找到，请重新选',
  TEXT_REFUSED: '补的那句话没过审，请换个说法',
  PHOTO_NOT_FOUND: '照片不在手机里了，请再拍一张',
  PHOTO_EMPTY: '有一张照片是空的，请再拍一张',
  PHOTO_NOT_AN_IMAGE: '有一张不是照片，请再拍一张',
  PHOTO_DAMAGED: '有一张照片坏了，请再拍一张',
  PHOTO_TOO_LARGE: '有一张照片太大了，请再拍一张',
  REPORT_CATEGORY_BY_PHONE: '这一种要直接打电话，请改选',
  INVALID_INPUT: '有一处填得不对，请看一眼',
}
