import { TOPIC_STATES, type TopicState } from '../shared/domain/topics/topic-states'
import { TOPIC_STATE_NAMES } from './topics-state-names'

export interface TopicStateWords {
  name: string
  /** Where it stands. */
  now: string
  /** What comes next, and from whom. */
  next: string
}

/** Two sentences a state. Times stand beside them, from the clock of the topic. */
const SENTENCES: Readonly<Record<TopicState, Omit<TopicStateWords, 'name'>>> = {
  DRAFT: { now: '好几件随手拍说的是同一件事，先起了个草', next: '社区看过，补全了再提出来' },
  SUBMITTED: { now: '提出来了，文字正在检查', next: '检查完就交给社区初审' },
  SEC_HOLD: { now: '文字要人看一眼，只有您看得见', next: '看过就告诉您' },
  SCREENING: { now: '社区正在初审，48 小时内答复', next: '过了就请大家附议，不过会说原因' },
  NEED_FIX: { now: '社区请您说清楚一点', next: '补好再交，七天里都可以' },
  REJECTED: { now: '社区没收下，原因写在下面', next: '不服可以申诉一次，换人来看' },
  APPEALED: { now: '申诉交到街道了', next: '街道五个工作日内答复' },
  MERGED: { now: '和另一件事说的一样，并到一起议', next: '附议一起带过去，去那一件里看' },
  SUPPORTING: { now: '大家正在附议，一户一次', next: '够数了就定级，没够就收起来' },
  EXPIRED: { now: '到期没够，先收起来了', next: '以后还能再提' },
  WITHDRAWN: { now: '提的人收回了', next: '要议可以再提' },
  CLASSIFIED: { now: '社区定了怎么走', next: '接着公示、马上办，或者转给别的部门' },
  ANNOUNCED: { now: '正在公示：议什么、有哪些方案、花多少钱', next: '公示满了就开始议' },
  DELIBERATING: { now: '大家正在表态', next: '到期看看谈拢了没有' },
  NO_CONSENSUS: { now: '这一轮没谈拢', next: '再议一轮，或者请居民会议定' },
  ESCALATED: { now: '交给居民会议定', next: '定好日子就公告' },
  DECIDING: { now: '正在表决，截止前谁也看不到结果', next: '截止后计票、公示' },
  PASSED: { now: '计票完了：通过', next: '结果马上公示' },
  FAILED: { now: '计票完了：没通过', next: '结果马上公示，还可以再议一轮' },
  INVALID_QUORUM: { now: '参加的人不够，这次不算', next: '再投一次，或者请居民会议定' },
  OBJECTION: { now: '结果正在公示，可以提异议', next: '没有异议就定了' },
  CONFIRMED: { now: '定下来了', next: '七天里说清谁来办、怎么办' },
  WHISTLED: { now: '社区吹了哨，请部门来办', next: '部门三个工作日内到场' },
  INSTANT_DONE: { now: '马上办的，办好了', next: '七天里请大家评' },
  IMPLEMENTING: { now: '正在办', next: '至少十五天说一次进展' },
  SUSPENDED: { now: '停下来了，原因写在下面', next: '说清楚了再接着办' },
  COMPLETED: { now: '办完了', next: '七天里请大家评' },
  RECTIFYING: { now: '不少人说没解决，正在整改', next: '改好了再评一次' },
  EVALUATING: { now: '请大家评一评，管不管用', next: '评完了立规矩，没解决就整改' },
  COVENANTING: { now: '要不要立成规矩，社区在定', next: '三十天里写成公约，或者说明为什么不用' },
  ARCHIVED: { now: '办结归档了', next: '三十天、半年后再回头看一次' },
}

export const TOPIC_STATE_WORDS = Object.fromEntries(TOPIC_STATES.map((state) => [state, { name: TOPIC_STATE_NAMES[state], ...SENTENCES[state] }])) as Readonly<Record<TopicState, TopicStateWords>>
