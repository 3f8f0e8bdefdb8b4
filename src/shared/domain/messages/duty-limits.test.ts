import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../time'
import { dutyLimit } from './duty-limits'
import { NOTICE_KINDS, type NoticeKind } from './notice-kinds'

describe('dutyLimit', () => {
  it.each([
    ['block.appeal_here', 2 * DAY],
    ['content.office_hidden', 12 * HOUR],
    ['household.submit_here', null],
    ['topic.pass_here', null],
    ['report.accept', null],
    ['duty.unopened_here', null],
  ] as const)('%s: %s', (kind, limit) => {
    expect(dutyLimit(kind)).toBe(limit)
  })

  it('only what waits for an office goes up', () => {
    for (const kind of Object.keys(NOTICE_KINDS) as NoticeKind[]) if (dutyLimit(kind) !== null) expect(NOTICE_KINDS[kind]?.template).toBe('waiting')
  })
})
