import { type Classification, classificationProblems } from './classification'

/** What residents can choose from; one keeps things as they are. */
export interface TopicOption {
  title: string
  isStatusQuo: boolean
}

/** Who pays, or who bears the noise, the lost space, the work. */
export const BEARERS = ['nobody', 'community', 'property', 'government', 'residents', 'owners'] as const
export type Bearer = (typeof BEARERS)[number]

export interface TopicPlan {
  classification: Classification
  /** A community or below. Null: not said. */
  scopeCode: string | null
  background: string
  options: readonly TopicOption[]
  /** Fen; 0: costs nothing. Null: not said. */
  costFen: number | null
  costBearers: readonly Bearer[]
  harm: string
  /** How somebody without a phone takes part. */
  offlineRoute: string
  contactPhone: string
}

export const HEALTH_QUESTIONS = ['scope', 'background', 'options', 'statusQuo', 'cost', 'bearer', 'harm', 'offline', 'contact', 'law'] as const
export type HealthQuestion = (typeof HEALTH_QUESTIONS)[number]

/** `missing` can wait until the announcement; `stops` cannot go on as it is. */
export type HealthAnswer = 'passed' | 'missing' | 'stops'

export interface HealthLine {
  question: HealthQuestion
  answer: HealthAnswer
}

/** deliberation.md §4.8: asked before the announcement, so that a procedure cannot be void because of what nobody said. One line a question. */
export function checkHealth(plan: TopicPlan): HealthLine[] {
  const isSaid = (words: string) => words.trim().length > 0
  const passed: Record<Exclude<HealthQuestion, 'law'>, boolean> = {
    scope: plan.scopeCode !== null,
    background: isSaid(plan.background),
    options: plan.options.filter((option) => isSaid(option.title)).length >= 2,
    statusQuo: plan.options.filter((option) => option.isStatusQuo).length === 1,
    cost: plan.costFen !== null,
    bearer: plan.costFen === 0 || plan.costBearers.length > 0,
    harm: isSaid(plan.harm),
    offline: isSaid(plan.offlineRoute),
    contact: isSaid(plan.contactPhone),
  }
  const law: HealthAnswer = classificationProblems(plan.classification).length === 0 ? 'passed' : 'stops'
  return HEALTH_QUESTIONS.map((question) => ({ question, answer: question === 'law' ? law : passed[question] ? 'passed' : 'missing' }))
}

export function isHealthy(plan: TopicPlan): boolean {
  return checkHealth(plan).every((line) => line.answer === 'passed')
}
