import { expect, it } from 'vitest'
import type { Me } from '@/shared/contract/people'
import { screensAt } from './screens-at'

const me = (role: string, code: string) => ({ appointments: [{ role, place: { code, name: '', level: 'community' } }] }) as unknown as Me

it.each([
  ['secretary', '420202005007', true],
  ['secretary', '420202005', true],
  ['secretary', '420202005008', false],
  ['grid-worker', '420202005007', false],
])('%s of %s screens at 420202005007: %s', (role, code, expected) => {
  expect(screensAt(me(role, code), '420202005007')).toBe(expected)
})

it('somebody without an office screens nothing', () => {
  expect(screensAt(null, '420202005007')).toBe(false)
})
