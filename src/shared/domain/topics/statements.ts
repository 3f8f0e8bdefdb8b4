/** deliberation.md §4.3 and §5.4, configuration with these defaults. Characters; statements a person and topic. */
export const MAX_STATEMENT = 80
export const STATEMENTS_A_TOPIC = 20
/** §4.3: from here on two statements look alike. */
export const LOOKS_ALIKE = 0.6
/** Topics have titles of their own length, and other words around the same thing. */
export const TOPIC_LOOKS_ALIKE = 0.3

/** Statements of one topic: nobody reads more, and a picture of more is not drawn in one run. Beyond it one answers what is there. */
export const STATEMENTS_IN_ALL = 200

export const ANSWERS = ['agree', 'disagree', 'pass'] as const
export type Answer = (typeof ANSWERS)[number]

/** As whom somebody speaks: never a name. `neighbour`: a verified phone, no household there. */
export const SPOKEN_AS = ['resident', 'neighbour', 'rider', 'institution'] as const
export type SpokenAs = (typeof SPOKEN_AS)[number]

/** `checking`: without a verdict yet. `held`: a person looks. `covered`: taken down, or not let out. Others see what is `shown`. */
export const STATEMENT_STATES = ['checking', 'held', 'shown', 'covered', 'withdrawn'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

/** An opinion to answer, or something that nobody has said yet and that somebody has to find out. */
export const LANES = ['opinion', 'question'] as const
export type Lane = (typeof LANES)[number]

export type StatementProblem = 'empty' | 'too_long' | 'several_ideas' | 'plate' | 'phone' | 'person'

const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\s]?[A-Z0-9]{5,6}/u
// Without look-behind, which iOS before 16.4 cannot read.
const PHONE = /(?:^|\D)1[3-9]\d{9}(?!\d)|(?:^|\D)0\d{2,3}[-\s]?\d{7,8}(?!\d)/u
/** A door together with a form of address: somebody in particular is meant. */
const PERSON = /\d+\s*(?:室|号|楼|单元)\s*的?\s*\p{Script=Han}{0,2}(?:先生|女士|某|大爷|大妈|老头|老太)/u
const SECOND_IDEA = /[。！？!?；;][^。！？!?；;]{4,}[。！？!?；;]?$|(?:另外|此外|还有就是|第二[，,、])/u

/** §4.3: one idea of at most 80 characters, no names, no plates. Shown beside the field; the content check comes after. */
export function statementProblem(text: string): StatementProblem | null {
  const words = text.trim()
  if (words === '') return 'empty'
  if ([...words].length > MAX_STATEMENT) return 'too_long'
  if (PLATE.test(words)) return 'plate'
  if (PHONE.test(words)) return 'phone'
  if (PERSON.test(words)) return 'person'
  return SECOND_IDEA.test(words) ? 'several_ideas' : null
}
