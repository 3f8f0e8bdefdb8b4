import { describe, expect, it } from 'vitest'
import { afterQuietHours } from './quiet-hours'

const at = (time: string) => Date.parse(`${time}+08:00`)

describe('afterQuietHours', () => {
  it.each([
    ['resident', '2026-11-24T10:00:00', '2026-11-24T10:00:00'],
    ['resident', '2026-11-24T21:29:59', '2026-11-24T21:29:59'],
    ['resident', '2026-11-24T21:30:00', '2026-11-25T08:00:00'],
    ['resident', '2026-11-25T00:10:00', '2026-11-25T08:00:00'],
    ['resident', '2026-11-25T08:00:00', '2026-11-25T08:00:00'],
    ['staff', '2026-11-24T21:45:00', '2026-11-24T21:45:00'],
    ['staff', '2026-11-24T22:00:00', '2026-11-25T07:00:00'],
    ['never', '2026-11-25T03:00:00', '2026-11-25T03:00:00'],
  ] as const)('%s at %s', (quiet, now, expected) => {
    expect(afterQuietHours(at(now), quiet)).toBe(at(expected))
  })
})
