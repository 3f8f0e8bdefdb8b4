/** 我的数据 (mockup privacy). What stands here must be what the code does: a kind of data, what it is for, how long it stays. */
export const DATA_WORDS = {
  title: '我的数据',
  heading: '留着您的什么，留多久',
  never: '没有：身份证号、人脸、通讯录、行车轨迹',
  guide: '隐私保护指引',
  guideHelp: '谁在管、怎么找到我们、同意了怎么撤回',
  acts: '谁动过我的东西',
  actsHelp: '工作人员每做一步，这里都有',
  close: '注销账号',
  closeHelp: '先看清楚',
  export: '导出我的数据',
  exportHint: '一份能看的，一份 JSON 文件，马上就有',
} as const

export const KEPT_DATA = [
  { key: 'identity', what: '微信身份', why: '认出是您，别人看不到', howLong: '注销就删，没绑手机 90 天不来也删' },
  { key: 'phone', what: '手机号', why: '对户册用，加密存，别人看不到', howLong: '注销就删' },
  { key: 'household', what: '住哪一户', why: '一户一票，收本社区的事', howLong: '搬走就断开' },
  { key: 'reports', what: '上报的话和照片', why: '办这件事用', howLong: '注销后不写是谁' },
  { key: 'location', what: '上报的位置', why: '只存那一个点', howLong: '180 天后只到 100 米' },
  { key: 'originals', what: '照片原图', why: '去掉拍摄信息，另存一张', howLong: '存好就删原图' },
  { key: 'messages', what: '消息', why: '告诉您办到哪一步', howLong: '注销就删' },
  { key: 'acts', what: '操作记录', why: '查得到谁做了什么', howLong: '一直留，不写是谁' },
] as const

/** 注销账号 (mockup account-close). */
export const CLOSE_WORDS = {
  title: '注销账号',
  heading: '注销以前，看清楚这些',
  loading: '正在看您还有什么没办完',
  gone: '七天后删',
  goneRows: [
    { what: '微信身份、消息、选的社区', note: '再来就是一个新账号' },
    { what: '您说的话、上报里的名字', note: '事情留着，不写是谁报的' },
  ],
  stays: '会留下，为什么',
  staysRows: [
    { what: '上报的事和照片', note: '社区要接着办，照片审过、没有您的信息' },
    { what: '操作记录', note: '要能查工作人员做了什么，只剩一个对不回您的编号' },
  ],
  open: '还没办完的',
  openReports: (count: number, hasMore: boolean) => `${count}${hasMore ? ' 件以上' : ' 件'}上报照样办`,
  openReportsNote: '不会再告诉您进展',
  offices: '您的职务同时停',
  officesNote: '做过的事还算数',
  nothingOpen: '没有没办完的事',
  hint: '七天里点一下就恢复，过了就找不回来',
  exportFirst: '先导出一份',
  close: '注销账号',
  confirmTitle: '真的注销吗',
  confirmText: '七天里回到这一页，点一下就恢复。过了七天就找不回来了',
  confirm: '注销账号',
  keepIt: '不注销了',
  closing: '正在交',
  closed: (date: string) => `${date} 注销`,
  closedText: '这以前照常用，随时能恢复',
  kept: '恢复了，账号照常用',
  keeping: '正在恢复',
  meNote: (date: string) => `账号 ${date} 注销`,
  meAction: '不注销了',
} as const

/** 操作记录. Kinds of acts that a newer server may name get the general sentence. */
export const ACTS_WORDS = {
  title: '谁动过我的东西',
  loading: '正在读操作记录',
  emptyTitle: '还没有人动过',
  emptyText: '工作人员受理、处置您的上报，或者给您职务，这里都会有一行',
  end: '就这些',
  unknown: '办了一步',
  clock: '到点自动',
  sealed: '已封存',
  unsealed: '一分钟内封存',
  seal: (number: number, hash: string) => `第 ${number} 号封条 ${hash}`,
  sealHelp: '封过的改一个字，封条就对不上。抄下来，谁都能核对',
  copySeal: '抄下封条',
  copied: '抄好了',
  notCopied: '没抄成，请手工记一下',
} as const

export const ACT_SENTENCES: Readonly<Record<string, string>> = {
  'reports.accept': '受理了您的上报',
  'reports.reject': '没有受理您的上报',
  'reports.askInfo': '请您补一张照片',
  'reports.dispatch': '把您的上报派了出去',
  'reports.resolve': '说您的上报办好了',
  'reports.confirm': '把您的上报结了案',
  'reports.dispute': '把您的上报退回去重办',
  'reports.reopen': '重开了您的上报',
  'reports.void': '把您的上报作废了',
  'appointments.appoint': '给了您一个职务',
  'appointments.revoke': '停了您的一个职务',
}

export const DUTY_WORDS: Readonly<Record<string, string>> = {
  intake: '受理人',
  handle: '处置人',
  verify: '核查人',
  lead: '街道负责人',
  unit: '承办单位',
}

/** 导出. */
export const EXPORT_WORDS = {
  title: '我的全部数据',
  loading: (count: number) => (count === 0 ? '正在取您的数据' : `取了 ${count} 条，还有`),
  count: (count: number) => `一共 ${count} 条`,
  save: '存成 JSON 文件',
  saving: '正在存',
  saved: '存好了',
  notSaved: '没存成，再点一次',
  fileName: (date: string) => `黄石邻里-我的数据-${date}.json`,
  none: '无',
  yes: '是',
  no: '否',
} as const

/** Titles of the kinds of records, by collection, and names of their fields. */
export const RECORD_KINDS: Readonly<Record<string, string>> = {
  persons: '账号',
  appointments: '职务',
  household_claims: '住哪一户',
  reports: '上报',
  report_events: '我在上报里做的',
  messages: '消息',
  message_consents: '同意收的通知',
  audit_entries: '别人动过我的东西',
}

export const RECORD_FIELDS: Readonly<Record<string, string>> = {
  community: '社区',
  createdAt: '第一次来',
  closesAt: '注销时间',
  role: '职务',
  place: '在哪儿',
  startsAt: '从',
  endsAt: '到',
  revokedAt: '停止于',
  number: '回执号',
  categoryCode: '小类',
  state: '状态',
  capturedAt: '拍摄时间',
  receivedAt: '收到时间',
  location: '位置',
  landmark: '地标',
  note: '说明',
  photos: '照片',
  rating: '评价',
  reportId: '上报编号',
  at: '时间',
  action: '做了什么',
  kind: '哪一种',
  values: '内容',
  isRead: '看过',
  template: '通知模板',
  isUsed: '用掉了',
  capacities: '以什么身份',
  subjectType: '对象',
  subjectId: '对象编号',
  reasonCode: '原因代码',
  label: '哪一户',
  relation: '什么关系',
  name: '称呼',
  method: '怎么认证的',
  decidedAt: '答复时间',
}
