import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RECORD_KINDS } from '@/copy/account'
import { OPERATIONS } from '@/shared/contract/registry'
import { ERROR_CODES } from '@/shared/errors'
import { subjectOf } from '../../cloudfunctions/lib/kernel/policy'
import { DATABASE } from '../../database/definition'
import { loadModules } from '../setup/load-modules'

const MODULES = await loadModules()
const handlers = MODULES.flatMap((module) => module.handlers)
const testFileOf = (name: string): string => {
  const [domain, verb = ''] = name.split('.')
  return fileURLToPath(new URL(`./${domain}/${verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.test.ts`, import.meta.url))
}

describe('every operation', () => {
  it.each([...OPERATIONS.values()].map((operation) => [operation.name, operation] as const))('%s has a policy, one handler, known errors and a test', (name, operation) => {
    expect(operation.policy.who).toMatch(/^(anyone|person|appointed|appointer|leveled|related|visible|anyOf)$/)
    const own = handlers.filter((handler) => handler.operation.name === name)
    expect(own).toHaveLength(1)
    for (const code of operation.errors) expect(ERROR_CODES).toContain(code)
    // A policy on a subject can only be decided where something loads it.
    expect(own[0]?.subjectKind?.name).toBe(subjectOf(operation.policy)?.subject)
    expect(existsSync(testFileOf(name)), testFileOf(name)).toBe(true)
  })

  it('is the only kind of handler there is', () => {
    expect(handlers.map((handler) => handler.operation.name).sort()).toEqual([...OPERATIONS.keys()].sort())
  })
})

describe('personal data', () => {
  const entries = MODULES.flatMap((module) => module.personalData)
  /** Holds no person's id. */
  const IMPERSONAL = ['duty_notices', 'content_steps', 'media_verdicts', 'audit_batches', 'rolls', 'roll_findings', 'households', 'rider_list_phones', 'consensus_pictures', 'consensus_models', 'ballot_keys', 'vote_boxes', 'ballot_notices']

  it.each(Object.keys(DATABASE.collections).filter((name) => !IMPERSONAL.includes(name)))('in %s is accounted for', (collection) => {
    const own = entries.filter((entry) => entry.collection === collection)
    expect(own.length).toBeGreaterThan(0)
    for (const entry of own) expect(entry.why.length + entry.holds.length).toBeGreaterThan(10)
  })

  it.each(entries.filter((entry) => entry.export !== 'none').map((entry) => [`${entry.collection}.${entry.personField}`, entry] as const))('of %s can be shown to the person', (_name, entry) => {
    expect(entry.show).toBeTypeOf('function')
    expect(RECORD_KINDS[entry.collection]).toBeDefined()
  })

  it.each(entries.filter((entry) => entry.erase !== 'keep' || entry.export !== 'none').map((entry) => [`${entry.collection}.${entry.personField}`, entry] as const))('of %s is found by an index', (_name, entry) => {
    if (entry.personField === '_id') return
    const wanted = [entry.personField, ...Object.keys(entry.only ?? {}), '_id'].join(' ')
    expect(DATABASE.collections[entry.collection]?.indexes.map(({ keys }) => Object.keys(keys).join(' '))).toContain(wanted)
  })

  it('names only collections that exist', () => {
    for (const entry of entries) expect(Object.keys(DATABASE.collections)).toContain(entry.collection)
  })
})

describe('jobs', () => {
  it('have names of their own', () => {
    const names = MODULES.flatMap((module) => module.jobs.map((job) => job.name))
    expect(new Set(names)).toHaveLength(names.length)
  })
})
