import type { ErrorCode, ErrorFields } from '../shared/errors'
import { blockedSentence } from './blocks'
import { momentWords } from './clock'

/** For every way to fail: what happened, that it is not the reader's fault, and what to do next. */
export const ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  INVALID_INPUT: '有一处填得不对，改好再交。填过的都在',
  UNKNOWN_OPERATION: '这个功能还没开放。过一会儿再来看看',
  CLIENT_TOO_OLD: '这个版本旧了。关掉小程序再打开就是新的，填过的都在',
  NOT_SIGNED_IN: '微信没认出您。关掉小程序再打开试一次',
  FORBIDDEN: '这件事要有相应身份的人来办',
  RATE_LIMITED: '这会儿交得有点密。已经存好，过一会儿自动交',
  CONFLICT: '刚才有好几个人同时在办，没写进去。再试一次',
  UNAVAILABLE: '服务这会儿没回应，不是您的问题。再试一次',
  INTERNAL: '我们这边出了差错，不是您的问题。再试一次，还不行就打社区电话',
  NETWORK: '没网。填过的都在手机里，联网再试',
  TIMEOUT: '网太慢，没等到回音。填过的都在，再试一次，不会交成两份',
  PLACE_UNKNOWN: '没找到这个地方。换一个选',
  POINT_OUTSIDE_CITY: '这个位置不在黄石。请自己选一下社区',
  GRIDS_NOT_FOUND: '没找到这张网格图。可能换了社区，重新打开看看',
  GRIDS_CHANGED: '同事刚改过网格。先看看最新的，您画的还在',
  GRIDS_HAVE_PROBLEMS: '还有没改好的地方。改好再启用，草稿已经存了',
  COMMUNITY_REQUIRED: '光看位置分不清归哪个社区。请选一下',
  UPLOAD_NOT_YOURS: '照片没对上这一件。请重新拍一张',
  PHOTO_NOT_FOUND: '照片没传上来。请重新拍一张',
  PHOTO_EMPTY: '这张照片是空的，没存下来。请重新拍一张',
  PHOTO_TOO_LARGE: '照片太大，最多 4 MB。请用这里的相机拍',
  PHOTO_NOT_AN_IMAGE: '这个文件不是照片。请拍一张，或从相册里选',
  PHOTO_DAMAGED: '这张照片打不开，可能没存完整。请重新拍一张',
  TEXT_REFUSED: '这段话没能放出来。换个说法再交，只说看到的事就行',
  CONTENT_NOT_FOUND: '没找到这一条，可能已经撤回了',
  CONTENT_CHANGED: '刚才有人先看过这一条。先看看最新的',
  CONTENT_WRONG_STATE: '这一条已经有了结果，这一步不用办了',
  CONTENT_NEEDS_ANOTHER: '这一条要换一个人看：自己的、自己定过的，都不能再由自己定',
  OWN_CONTENT: '这是您自己的，不用举报。要收回可以撤回',
  APPEAL_USED: '这一条已经申诉过一次，换人看过了',
  BLOCKED: '您在这里被停了发布，到时间就恢复。险情照样能报',
  BLOCK_NOT_FOUND: '没找到这一条停发',
  BLOCK_EXISTS: '为这一条已经停过发了，看看那一次',
  BLOCK_CHANGED: '刚才有人先办过。先看看最新的',
  BLOCK_WRONG_STATE: '停发已经结束，这一步不用办了',
  REPORT_NOT_FOUND: '没找到这一件，可能已经撤回了',
  REPORT_ID_TAKEN: '本机号和别人的撞上了。再交一次，会换一个新号',
  REPORT_CHANGED: '您看的时候，这一件又有了新进展。先看看最新的',
  REPORT_WRONG_STATE: '这一件已经走到下一步，这一步不用办了',
  REPORT_CATEGORY_BY_PHONE: '这一种要打电话，马上有人来，比在这里交快',
  AFTER_PHOTO_REQUIRED: '还差一张处理后的照片',
  EXPLANATION_REQUIRED: '请用一句话说明，至少 10 个字',
  HANDLER_CANNOT_VERIFY: '自己办的不能自己核。请上报的人或另一位同事来看',
  REOPEN_TOO_LATE: '结案过了 14 天，不能再翻开。可以重新报一件',
  REOPEN_USED: '这一件已经重新办过一次。还没好的话，请再报一件',
  RATING_TOO_LATE: '结案过了 14 天，不再收评价',
  RATING_EXISTS: '您已经评过了，多谢',
  ANNOUNCEMENT_NOT_FOUND: '没找到这条公告。可能还没发，或者链接不全',
  ANNOUNCEMENT_CHANGED: '同事刚改过这条公告。先看看最新的',
  ANNOUNCEMENT_WRONG_STATE: '这条公告已经走到下一步，这一步不用办了',
  ANNOUNCEMENT_OVER: '这条公告到期了。要再说一次，请新写一条',
  TOPIC_NOT_FOUND: '没找到这件事，可能收回了',
  TOPIC_ID_TAKEN: '没提成，请再点一次',
  TOPIC_CHANGED: '这件事刚有了变化，刷新看看再点',
  TOPIC_NOT_RIDERS: '不住这个社区，骑手可以提和骑手有关的事',
  TOPIC_BEHALF_NAME: '替谁提的，请写上名字',
  TOPIC_UNLAWFUL: '法律不让这样走，看看哪一项要改',
  SUPPORT_NOT_YOUR_HOME: '您家不在这件事的范围里',
  TOPIC_WRONG_STATE: '这件事现在不在这一步，刷新看看',
  TOPIC_TOO_EARLY: '还没到时候，到期才能走这一步',
  TOPIC_OTHER_KIND: '定级不是这一种，走不了这条路',
  TOPIC_INCOMPLETE: '还有没说清的，补齐了才能往下走',
  TOPIC_NEEDS_ANOTHER: '这一条是您定的，要换一个人看',
  MERGE_TARGET_CLOSED: '要并进去的那件事已经结束了，或者还没公开',
  SUPPORT_MISSING: '附议的户数还不够，再等等',
  APPEAL_TOO_LATE: '过了申诉的日子，可以重新提',
  ROUNDS_USED: '三轮都议过了，换一种办法',
  ROUNDS_LEFT: '还没议满三轮，可以再议一轮',
  ROUND_EXTENDED: '这一轮已经延过一次',
  CALENDAR_YEAR_UNKNOWN: '那一年的放假安排还没公布，时限先不算，公布了就补上',
  PERSON_NOT_FOUND: '没找到这个人，可能已经注销',
  APPOINTMENT_NOT_FOUND: '没找到这个任命，可能已经到期',
  ROLE_NOT_HELD_THERE: '这个职务不设在这一级。请换一级再选',
  CONFIGURATION_NOT_FOUND: '还没有人公布这一份',
  CONFIGURATION_CHANGED: '刚才别人改过这一份。先看看最新的，再改',
  OWN_APPOINTMENT: '不能任命自己。请另一位管理员来任命',
  CANDIDATE_UNKNOWN: '这个码不对，或者过了十分钟。请对方再看一眼手机上的码',
  PHONE_CODE_INVALID: '手机号没取到。再点一次按钮',
  HOUSEHOLD_NOT_FOUND: '册上没有这一户。换一户选，或打社区电话',
  HOUSEHOLD_CODE_WRONG: '码对不上。看看门上的码，再填一次',
  HOUSEHOLD_CODE_LOCKED: '码今天填了 5 次。换“对户册”或“网格员上门”',
  ROLL_PHONE_DIFFERS: '手机号和册上登记的不一样。换一种方式来认',
  CLAIM_NOT_FOUND: '没找到这个申请，可能已经撤回了',
  CLAIM_EXISTS: '这一户您已经认过了，看看进展',
  CLAIM_CHANGED: '您看的时候，这个申请又有了新进展。先看看最新的',
  CLAIM_WRONG_STATE: '这个申请已经办过了，这一步不用办了',
  CLAIM_IS_OWN: '自己的申请要另一位工作人员来核',
  CLAIM_NEEDS_ANOTHER: '这张码是您发的，要另一位工作人员来核',
  RIDER_REQUEST_NOT_FOUND: '没找到这次申请，可能已经撤回了',
  RIDER_REQUEST_OPEN: '您交过一次，还在等人看',
  RIDER_REQUEST_CHANGED: '刚才有人先办了。先看看最新的',
  RIDER_REQUEST_WRONG_STATE: '这次申请已经有了答复',
  RIDER_IS_OWN: '自己的要另一位工作人员来看',
  RIDER_ALREADY: '已经认过了，到期前一个月再认',
  RIDER_NOT_LISTED: '名单上没有这个手机号。拍工牌，或请社区认',
  RIDER_LIST_NOT_FOUND: '没找到这份名单，可能过了一天没启用',
  RIDER_LIST_WRONG_STATE: '这份名单已经停了。重新选一次文件',
  RIDER_LIST_WITHOUT_PHONES: '没找到手机号那一列。第一行要有“手机号”',
  ROLL_NOT_FOUND: '没找到这次导入，可能已经撤掉了',
  ROLL_FILE_MISSING: '文件没传上来。请重新选一次',
  ROLL_FILE_UNREADABLE: '这个文件读不出来。请用 Excel 存成 .xlsx 或 .csv，5 MB 以内',
  ROLL_HEADINGS_MISSING: '第一行少了几列。至少要有楼栋、房号、姓名',
  ROLL_WRONG_STATE: '这次导入已经走到下一步',
  ROLL_UNDECIDED: '还有冲突没选，选完才能换',
  ROLL_BASE_CHANGED: '刚才户册换过一版。请重新导入这个文件',
}

/** What may be wrong with a field: the issue names of the contract's schemas. */
export const FIELD_ISSUES = ['required', 'type', 'format', 'range', 'choice', 'too_long', 'empty', 'too_many', 'unknown', 'crs'] as const
export type FieldIssue = (typeof FIELD_ISSUES)[number]

export const FIELD_WORDS: Readonly<Record<FieldIssue, string>> = {
  required: '这一项要填',
  type: '这一项的格式不对，请重新填',
  format: '这一项的格式不对，请重新填',
  range: '超出了能填的范围',
  choice: '请从列出的里面选一个',
  too_long: '太长了，删短一点',
  empty: '这一项还空着',
  too_many: '太多了，去掉几个',
  unknown: '这个版本旧了，关掉小程序再打开',
  crs: '位置没读对，请重新取一次，或自己选社区',
}

/** Codes whose sentence says more where the fields, and the time, tell it; null: they do not. */
const FULLER_WORDS: Readonly<Partial<Record<ErrorCode, (fields: ErrorFields, now: number) => string | null>>> = {
  RATE_LIMITED: ({ retryAt }, now) => (Number(retryAt) > now ? `这会儿交得有点密。已经存好，${momentWords(Number(retryAt), now)} 自动交` : null),
  BLOCKED: ({ until, reason }, now) => (Number(until) > now && reason ? blockedSentence(reason, Number(until), now) : null),
  FORBIDDEN: ({ camera }) => (camera ? '相机没让用。去设置里打开，或者从相册里选' : null),
  UNAVAILABLE: ({ storage }) => (storage ? '手机里放不下了。清出一点地方再拍' : null),
}

/** The sentence for a code; with the fields and the time it can say when to try again. */
export function errorSentence(code: ErrorCode, { fields = {}, now = Infinity }: { fields?: ErrorFields; now?: number } = {}): string {
  return FULLER_WORDS[code]?.(fields, now) ?? ERROR_WORDS[code]
}

/** The sentence for one field, or null: nothing is wrong with it. */
export function fieldSentence(fields: ErrorFields | undefined, path: string): string | null {
  const issue = fields?.[path]
  if (issue === undefined) return null
  return FIELD_WORDS[FIELD_ISSUES.find((known) => known === issue) ?? 'format']
}
