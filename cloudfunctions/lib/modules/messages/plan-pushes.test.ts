import { describe, expect, it } from 'vitest'
import type { MessageDocument } from './message-document'
import { DIGEST_ABOVE, planPushes } from './plan-pushes'

const message = (kind: string, at: number) => ({ _id: `p:${at}`, kind, at: new Date(at) }) as MessageDocument
const planned = (...kinds: string[]) => planPushes(kinds.map(message)).map(({ template, messages }) => [template, messages.map(({ kind }) => kind)])

describe('planPushes', () => {
  it('the end of a thing first, then what was decided, what waits, what is late, and the steps on the way', () => {
    expect(planned('report.accept', 'report.extend', 'report.askInfo', 'household.approve', 'report.confirm')).toEqual([
      ['result', ['report.confirm']],
      ['decision', ['household.approve']],
      ['waiting', ['report.askInfo']],
      ['deadline', ['report.extend']],
      ['progress', ['report.accept']],
    ])
  })

  it('many steps on the way are one message, a few are not', () => {
    const few = Array.from({ length: DIGEST_ABOVE }, () => 'report.accept')
    expect(planned(...few)).toHaveLength(DIGEST_ABOVE)
    expect(planned(...few, 'report.dispatch', 'report.confirm')).toEqual([
      ['result', ['report.confirm']],
      ['progress', [...few, 'report.dispatch']],
    ])
  })

  it('the older first, and last what stays in the app', () => {
    expect(planned('report.rate', 'report.accept', 'report.sign').map(([, kinds]) => kinds)).toEqual([['report.accept'], ['report.sign'], ['report.rate']])
  })
})
