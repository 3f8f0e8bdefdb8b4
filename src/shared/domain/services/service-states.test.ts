import { describe, expect, it } from 'vitest'
import { SERVICE_KINDS, SERVICES, type ServiceItem } from '../stations/services'
import { isOpen, OFFICE_STEPS, OWN_STEPS, SERVICE_STATES, serviceLimit, serviceStep } from './service-states'

const STEPS = [...OFFICE_STEPS, ...OWN_STEPS]
const ITEMS = SERVICE_KINDS.flatMap((kind) => [...SERVICES[kind]] as ServiceItem[])

describe('a service request', () => {
  it('is of eight kinds and twenty-six items', () => {
    expect([SERVICE_KINDS.length, ITEMS.length, new Set(ITEMS).size]).toEqual([8, 26, 26])
  })

  it('comes to an end from every state that it can reach', () => {
    const reached = new Set(['submitted'])
    for (let round = 0; round < SERVICE_STATES.length; round++) for (const state of SERVICE_STATES) if (reached.has(state)) for (const step of STEPS) reached.add(serviceStep(state, step) ?? state)
    expect([...reached].sort()).toEqual([...SERVICE_STATES].sort())
    for (const end of ['done', 'refused', 'referred', 'withdrawn'] as const) expect(STEPS.map((step) => serviceStep(end, step)).filter(Boolean)).toEqual([])
  })

  it('has a clock exactly while somebody has to answer', () => {
    for (const state of SERVICE_STATES) for (const item of ITEMS) expect(serviceLimit(state, item) !== null, `${state} ${item}`).toBe(isOpen(state))
    expect(serviceLimit('in_progress', 'compound')).toEqual({ unit: 'workDay', amount: 3 })
    expect(serviceLimit('submitted', 'labour_dispute')).toEqual({ unit: 'calDay', amount: 1 })
  })
})
