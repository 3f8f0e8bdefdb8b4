import type { Answer, Lane, SpokenAs, StatementProblem, StatementState } from '../shared/domain/topics/statements'

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = { disagree: '不同意', pass: '跳过', agree: '同意' }
export const SPOKEN_AS_WORDS: Readonly<Record<SpokenAs, string>> = { resident: '一位居民', neighbour: '一位街坊', rider: '骑手席', institution: '社区' }
export const LANE_WORDS: Readonly<Record<Lane, string>> = { opinion: '一个看法', question: '一个问题' }
export const STATEMENT_STATE_WORDS: Readonly<Record<StatementState, string>> = {
  checking: '在检查，别人还看不到',
  held: '在审核，别人还看不到',
  shown: '大家看得到',
  covered: '没放出来',
  withdrawn: '您收回了',
}
export const PROBLEM_WORDS: Readonly<Record<StatementProblem, string>> = {
  empty: '还没写',
  too_long: '最多 80 个字',
  several_ideas: '一次说一个意思，另一个再说一句',
  plate: '别写车牌',
  phone: '别写电话',
  person: '别点某一户的名',
}

const GROUP_COUNT = ['', '', '两群人', '三群人'] as const
const percent = (share: number) => `${share}%`

export const OPINIONS_WORDS = {
  title: '表态',
  tabs: { deck: '表态', map: '共识图', table: '文字表' },
  loading: '正在取大家说的话',
  offline: '没网。看得到的是刚才的，连上了再表态',
  progress: (answered: number, total: number) => `表了 ${answered} 条，共 ${total} 条`,
  people: (people: number) => `${people} 人参与，不显示谁选了什么`,
  onlyWords: '只看这句话说得对不对，不用管是谁说的',
  readAloud: '读给我听',
  left: (left: number) => `再表 ${left} 条就能看到共识图`,
  open: '共识图打开了',
  see: '去看',
  answered: (answer: Answer) => `您选了“${ANSWER_WORDS[answer]}”`,
  answeredWith: (answer: Answer, agree: number) => `您选了“${ANSWER_WORDS[answer]}”，大家里 ${percent(agree)} 同意`,
  undo: '撤回',
  undone: '撤回了，再选一次',
  say: '我来说一句',
  allRead: { title: '都看完了', text: '有新的话会排在这里。去看看大家谈到哪一步了', action: '看共识图' },
  empty: { title: '还没有人说话', text: '说一句您的看法，大家来表态' },
  closed: { title: '这一轮不再表态了', text: '大家说的和表的都在共识图里', action: '看共识图' },
  needsPhone: '绑定手机号，就能表态和说话。只用来证明是真人',
  toPhone: '去绑定手机号',
  sheet: {
    title: '我来说一句',
    text: '一句话一个意思，不点名、不写车牌和电话',
    lane: { opinion: '请大家表态', question: '请社区答复' },
    field: { opinion: '您的看法', question: '您想弄清楚什么' },
    placeholder: { opinion: '比如：黄线先画，车棚再搭', question: '比如：画线的钱从哪里出' },
    similar: '有人说过差不多的，直接表态？',
    answerIt: '表态',
    asInstitution: '以社区名义',
    send: '说出来',
    sending: '正在发',
    said: '说出来了',
    saidHeld: '收到了，看过才放出来',
    close: '关闭',
  },
  map: {
    facts: (people: number, answers: number, at: string) => `${people} 人、${answers} 次表态，${at} 更新`,
    none: { title: '还没有共识图', text: '八个人表过态才有，每次有八个人改了想法再更新' },
    locked: (left: number) => ({ title: `再表 ${left} 条`, text: '先说自己的想法，再看大家的，这样不受影响', action: '接着表态' }),
    few: '人还不够多，只列出来，不画图。三十个人起画图',
    alike: '大家想的差不多，分不出群',
    near: '离得近，就是选得像。一个点不是一个人',
    you: '您',
    yours: '您在这里',
    size: (size: number) => `${size} 人`,
    cares: (text: string) => `更在意“${text}”`,
    caresUnknown: '更在意什么，再表几条就看得到',
    spoken: (groups: string) => `共识图：${groups}`,
    agreed: (groups: number) => (groups > 1 ? `${GROUP_COUNT[groups]}都同意` : '大家都同意'),
    contested: '还没谈拢',
    unclear: '缺信息',
    open: '再等几个人',
    openText: '不到八个人表态，先不说结果',
    hidden: (count: number) => `还有 ${count} 条您没表态，表了才看得到`,
    agree: (share: number) => `同意 ${percent(share)}`,
    disagree: (share: number) => `不同意 ${percent(share)}`,
    pass: (share: number) => `跳过 ${percent(share)}`,
    seen: (seen: number) => `${seen} 人表过态`,
    riders: '骑手',
    others: '其他人',
    mine: (answer: Answer) => `您：${ANSWER_WORDS[answer]}`,
    reply: (by: string, at: string) => `${by} ${at} 答复`,
    replyDue: (by: string, date: string) => `${by}在 ${date} 前答复`,
    replyOpen: (by: string) => `等${by}答复`,
    toReply: '答复',
    replyTitle: '答复这个问题',
    replyField: '给大家的答复',
    replySend: '发出答复',
    replySending: '正在发',
    replied: '答复发出去了',
    keepOn: '接着表态',
    toTable: '看文字表',
    changes: '共识变化',
    change: (n: number, at: string) => `第 ${n} 张，${at}`,
    earlier: '早一张',
    later: '晚一张',
    verdicts: (agreed: number, contested: number, unclear: number) => `都同意 ${agreed} 条，没谈拢 ${contested} 条，缺信息 ${unclear} 条`,
  },
  own: { title: '我说过的话', takeBack: '收回', taking: '正在收', taken: '收回了', appeal: '看原因' },
} as const

export const OFFICE_WORDS: Readonly<Record<string, string>> = { secretary: '社区', 'street-officer': '街道' }

/** Elder mode: read back before it counts. */
export const ELDER_ANSWER_WORDS = {
  title: (answer: string) => `您选的是“${answer}”`,
  text: (statement: string) => `“${statement}”`,
  spoken: (answer: string, statement: string) => `您选的是：${answer}。那句话是：${statement}。对的话，点红色的按钮。`,
  confirm: (answer: string) => `对，${answer}`,
  keep: '不对，重选',
  askHelp: '请人帮我',
} as const
