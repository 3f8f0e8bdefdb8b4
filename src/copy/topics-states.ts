import type { Stage, TopicState } from '../shared/domain/topics/topic-states'

/** The six words (黄石“六民”). */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = { propose: '提', deliberate: '议', decide: '决', act: '办', review: '评', agree: '约' }

export interface TopicStateWords {
  name: string
  /** Where it stands. */
  now: string
  /** What comes next, and from whom. */
  next: string
}

/** Two sentences a state. Times stand beside them, from the clock of the topic. */
export const TOPIC_STATE_WORDS: Readonly<Record<TopicState, TopicStateWords>> = {
  DRAFT: { name: '草稿', now: '好几件随手拍说的是同一件事，先起了个草', next: '社区看过，补全了再提出来' },
  SUBMITTED: { name: '正在检查', now: '提出来了，文字正在检查', next: '检查完就交给社区初审' },
  SEC_HOLD: { name: '有人在看', now: '文字要人看一眼，只有您看得见', next: '看过就告诉您' },
  SCREENING: { name: '初审', now: '社区正在初审，48 小时内答复', next: '过了就请大家附议，不过会说原因' },
  NEED_FIX: { name: '等补充', now: '社区请您说清楚一点', next: '补好再交，七天里都可以' },
  REJECTED: { name: '没收下', now: '社区没收下，原因写在下面', next: '不服可以申诉一次，换人来看' },
  APPEALED: { name: '申诉中', now: '申诉交到街道了', next: '街道五个工作日内答复' },
  MERGED: { name: '并进去了', now: '和另一件事说的一样，并到一起议', next: '附议一起带过去，去那一件里看' },
  SUPPORTING: { name: '附议', now: '大家正在附议，一户一次', next: '够数了就定级，没够就收起来' },
  EXPIRED: { name: '过期', now: '到期没够，先收起来了', next: '以后还能再提' },
  WITHDRAWN: { name: '收回了', now: '提的人收回了', next: '要议可以再提' },
  CLASSIFIED: { name: '定级', now: '社区定了怎么走', next: '接着公示、马上办，或者转给别的部门' },
  ANNOUNCED: { name: '公示', now: '正在公示：议什么、有哪些方案、花多少钱', next: '公示满了就开始议' },
  DELIBERATING: { name: '在议', now: '大家正在表态', next: '到期看看谈拢了没有' },
  NO_CONSENSUS: { name: '没谈拢', now: '这一轮没谈拢', next: '再议一轮，或者请居民会议定' },
  ESCALATED: { name: '请大家定', now: '交给居民会议定', next: '定好日子就公告' },
  DECIDING: { name: '表决', now: '正在表决，截止前谁也看不到结果', next: '截止后计票、公示' },
  PASSED: { name: '通过', now: '计票完了：通过', next: '结果马上公示' },
  FAILED: { name: '没通过', now: '计票完了：没通过', next: '结果马上公示，还可以再议一轮' },
  INVALID_QUORUM: { name: '人数不够', now: '参加的人不够，这次不算', next: '再投一次，或者请居民会议定' },
  OBJECTION: { name: '结果公示', now: '结果正在公示，可以提异议', next: '没有异议就定了' },
  CONFIRMED: { name: '定了', now: '定下来了', next: '七天里说清谁来办、怎么办' },
  WHISTLED: { name: '吹哨', now: '社区吹了哨，请部门来办', next: '部门三个工作日内到场' },
  INSTANT_DONE: { name: '办好了', now: '马上办的，办好了', next: '七天里请大家评' },
  IMPLEMENTING: { name: '在办', now: '正在办', next: '至少十五天说一次进展' },
  SUSPENDED: { name: '停着', now: '停下来了，原因写在下面', next: '说清楚了再接着办' },
  COMPLETED: { name: '办完了', now: '办完了', next: '七天里请大家评' },
  RECTIFYING: { name: '整改', now: '不少人说没解决，正在整改', next: '改好了再评一次' },
  EVALUATING: { name: '在评', now: '请大家评一评，管不管用', next: '评完了立规矩，没解决就整改' },
  COVENANTING: { name: '立约', now: '要不要立成规矩，社区在定', next: '三十天里写成公约，或者说明为什么不用' },
  ARCHIVED: { name: '归档', now: '办结归档了', next: '三十天、半年后再回头看一次' },
}
