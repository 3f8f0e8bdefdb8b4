import * as v from 'valibot'
import { PLAN_FORM_WORDS } from '@/copy/topics-desk'
import { PLAN_WORDS } from '@/copy/topics-detail'
import { MAX_OPTIONS, type Plan, type TopicDetail } from '@/shared/contract/topics'
import { BEARERS } from '@/shared/domain/topics/health-check'

/** A plan while it is written: as typed, kept on this phone until it is saved. */
export const PlanDraft = v.object({
  background: v.string(),
  /** Without the last one, which keeps things as they are. */
  options: v.array(v.string()),
  /** Yuan; empty: not said. */
  cost: v.string(),
  costBearers: v.array(v.picklist(BEARERS)),
  harm: v.string(),
  offlineRoute: v.string(),
  contactPhone: v.string(),
})
export type PlanDraft = v.InferOutput<typeof PlanDraft>

const YUAN = /^\d{1,9}(\.\d{1,2})?$/
const PHONE = /^[0-9-]{7,13}$/

export function planDraftOf(plan: TopicDetail['plan']): PlanDraft {
  if (!plan) return { background: '', options: [''], cost: '', costBearers: [], harm: '', offlineRoute: '', contactPhone: '' }
  const { options, costFen, ...said } = plan
  const others = options.filter(({ isStatusQuo }) => !isStatusQuo).map(({ title }) => title)
  return { ...said, options: others.length > 0 ? others : [''], cost: costFen === null ? '' : String(costFen / 100) }
}

/** Pure. What is wrong with it, by field; empty: it can be saved. What is missing is no fault: the health check asks for it. */
export function planProblems({ cost, contactPhone }: PlanDraft): { cost?: string; contactPhone?: string } {
  return {
    ...(cost.trim() === '' || YUAN.test(cost.trim()) ? {} : { cost: PLAN_FORM_WORDS.costFormat }),
    ...(contactPhone.trim() === '' || PHONE.test(contactPhone.trim()) ? {} : { contactPhone: PLAN_FORM_WORDS.phoneFormat }),
  }
}

/** Only what was said; keeping things as they are is always the last option (design 4.7). */
export function toPlan({ background, options, cost, costBearers, harm, offlineRoute, contactPhone }: PlanDraft): Plan {
  const said = { background: background.trim(), harm: harm.trim(), offlineRoute: offlineRoute.trim(), contactPhone: contactPhone.trim() }
  const titles = options.map((title) => title.trim()).filter(Boolean).slice(0, MAX_OPTIONS - 1)
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== '')),
    options: [...titles.map((title) => ({ title, isStatusQuo: false })), ...(titles.length > 0 ? [{ title: PLAN_WORDS.statusQuo, isStatusQuo: true }] : [])],
    costFen: cost.trim() === '' ? null : Math.round(Number(cost.trim()) * 100),
    costBearers,
  }
}
