import { describe, expect, it } from 'vitest'
import type { TopicStep } from '@/shared/contract/topics'
import { DAY, HOUR } from '@/shared/domain/time'
import { historyRows } from './history-rows'

const step = (part: Partial<TopicStep>): TopicStep => ({ at: 0, action: 'propose', state: 'SUBMITTED', as: 'member', reasonCode: null, explanation: null, ...part })

describe('the history of a topic', () => {
  const steps = [
    step({}),
    step({ action: 'pass', state: 'SCREENING', as: null }),
    step({ action: 'flagOverdue', state: 'SCREENING', as: null, at: 48 * HOUR }),
    step({ action: 'reject', state: 'REJECTED', as: 'screener', at: 3 * DAY, reasonCode: 'not_ours', explanation: '归交警管' }),
  ]

  it('says the newest first, with the reason in words and who by office', () => {
    const [newest, , , oldest] = historyRows(steps, 3 * DAY)

    expect(newest).toMatchObject({ title: '社区没收下', text: '不归社区管。归交警管', tone: 'here' })
    expect(newest?.meta).toContain('社区')
    expect(oldest).toMatchObject({ title: '提了出来', tone: 'past' })
  })

  it('says how long the screening took, from where it began, also when it was late', () => {
    expect(historyRows(steps, 3 * DAY)[0]?.meta).toContain('用了 3 天，限 48 小时')
    expect(historyRows(steps, 3 * DAY)[1]?.meta).not.toContain('用了')
  })

  it('has no words for a reason that a newer server may send', () => {
    expect(historyRows([step({ reasonCode: 'something_new' })], 0)[0]?.text).toBeUndefined()
  })
})
