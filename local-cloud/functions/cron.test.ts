import { describe, expect, it } from 'vitest'
import { parseCron } from './cron.ts'

const beijing = (text: string): number => Date.parse(`${text}+08:00`)

describe('parseCron', () => {
  it.each([
    ['0 */5 * * * * *', '2026-03-01T10:05:00', true],
    ['0 */5 * * * * *', '2026-03-01T10:06:00', false],
    ['0 0 2 * * * *', '2026-03-01T02:00:00', true],
    ['0 0 2 * * * *', '2026-03-01T02:00:01', false],
    ['0 0 9-17 * * MON-FRI *', '2026-03-02T17:00:00', true],
    ['0 0 9-17 * * MON-FRI *', '2026-03-01T17:00:00', false],
    ['0 0 1 1 MAR-MAY * *', '2026-04-01T01:00:00', true],
    ['0 0 1 1 MAR-MAY * *', '2026-06-01T01:00:00', false],
    ['0 30 1 1,15 * * 2027', '2027-04-15T01:30:00', true],
    ['0 30 1 1,15 * * 2027', '2028-04-15T01:30:00', false],
    // A Sunday the 1st, a Monday the 2nd, a Sunday the 8th.
    ['0 0 8 1 * MON *', '2026-03-01T08:00:00', true],
    ['0 0 8 1 * MON *', '2026-03-02T08:00:00', true],
    ['0 0 8 1 * MON *', '2026-03-08T08:00:00', false],
    ['0 0 8 1 * MON *', '2026-03-02T08:00:01', false],
    ['0 0 8 1 APR MON *', '2026-03-02T08:00:00', false],
    ['0 0 8 1 * ? *', '2026-03-02T08:00:00', false],
    ['0 0 8 ? * MON *', '2026-03-01T08:00:00', false],
    ['0 0 8 ? * MON *', '2026-03-02T08:00:00', true],
    ['0 0 8 */7 * MON *', '2026-03-08T08:00:00', true],
  ])('%s at %s: %s', (config, at, isDue) => {
    expect(parseCron(config)(beijing(at))).toBe(isDue)
  })

  it.each(['* * * * *', '0 0 25 * * * *', '0 x 1 * * * *', '0 5-1 * * * * *', '? 0 0 * * * *', '0 0 0 * ? * *', '0 */0 * * * * *'])('refuses %s', (config) => {
    expect(() => parseCron(config)).toThrow()
  })

  it.each(['0 0 0 L * * *', '0 0 0 10W * * *', '0 0 0 LW * * *', '0 0 0 * * 5L *', '0 0 0 * * 4#2 *'])('says of %s that such a field is not read here', (config) => {
    expect(() => parseCron(config)).toThrow(/L, W or # is not read here/)
  })
})
