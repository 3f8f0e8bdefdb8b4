import { describe, expect, it } from 'vitest'
import { REPORT_ACTIONS } from '../reports/states'
import { TOPIC_ROWS } from '../topics/topic-table'
import { isPhrase } from './message-templates'
import { NOTICE_KINDS, noticeKind, noticeRow, REWORDABLE } from './notice-kinds'

describe('kinds of notices', () => {
  it.each(Object.entries(NOTICE_KINDS))('%s is told in words that WeChat takes, or in the app only', (_kind, row) => {
    expect(row === null || isPhrase(row.phrase)).toBe(true)
  })

  it.each(REPORT_ACTIONS)('the step %s of a report has a row', (action) => {
    expect(noticeKind(`report.${action}`)).toBe(`report.${action}`)
  })

  // What topics' step-effects.ts may put together: the proposer hears of what others do, and the table says which office does.
  const OWN = ['proposer', 'member']
  const UNTOLD = ['pass', 'draft', 'reachSupport']
  const told = TOPIC_ROWS.filter(({ action, by }) => !UNTOLD.includes(action) && by.some(({ as }) => !OWN.includes(as))).map(({ action }) => `topic.${action}`)
  const toSupporters = TOPIC_ROWS.filter(({ effects }) => effects.some((one) => one === 'tellSupporters' || one === 'tellScope')).map(({ action }) => `topic.${action}`)
  const toOffices = TOPIC_ROWS.filter(({ effects }) => effects.some((one) => one === 'tellScreeners' || one === 'tellArbiters')).map(({ action }) => `topic.${action}_here`)
  it.each([...new Set([...told, ...toSupporters, ...toOffices])])('%s of the table of topics has a row', (kind) => {
    expect(noticeKind(kind)).toBe(kind)
  })

  it('a name that nobody knows is no kind', () => {
    expect(() => noticeKind('report.unheard_of')).toThrow(RangeError)
    expect(noticeRow('report.unheard_of')).toBeNull()
  })

  it('a city may change the words of what residents are told by WeChat, and no others', () => {
    expect(REWORDABLE).toEqual(expect.arrayContaining(['report.accept', 'report.due_later', 'household.approve', 'topic.admit']))
    expect(REWORDABLE.filter((kind) => kind.endsWith('_here') || NOTICE_KINDS[kind] === null)).toEqual([])
  })
})
