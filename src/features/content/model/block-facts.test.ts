import { describe, expect, it } from 'vitest'
import type { Block } from '@/shared/contract/blocks'
import { DAY } from '@/shared/domain/time'
import { blockHeading, blockTimeline, blockTitle } from './block-facts'

const NOW = Date.UTC(2026, 10, 24, 2)
const block: Block = {
  id: 'report:x',
  version: 1,
  state: 'active',
  reasonCode: 'abuse',
  placeName: '红旗桥社区',
  startsAt: NOW,
  endsAt: NOW + 7 * DAY,
  excerpt: '北门',
  steps: [
    { at: NOW, action: 'begin', as: 'secretary', reasonCode: 'abuse' },
    { at: NOW, action: 'lift', as: null, reasonCode: null },
  ],
  isInForce: true,
  isMine: true,
  canAppeal: true,
  lock: 'level',
}

describe('a block as it reads', () => {
  it('says until when, or that it is over', () => {
    expect(blockHeading(block, NOW)).toBe('停发到 12月1日 10:00')
    expect(blockHeading({ ...block, isInForce: false, state: 'lifted' }, NOW)).toBe('已经恢复，可以发了')
    expect(blockHeading({ ...block, isInForce: false, state: 'kept' }, NOW)).toBe('到时间了，可以发了')
  })

  it('names what it was for', () => {
    expect(blockTitle(block)).toBe('“北门”')
    expect(blockTitle({ ...block, excerpt: null })).toBe('一张照片')
  })

  it('tells the newest first; what ended by itself as such', () => {
    expect(blockTimeline(block, NOW).map(({ title, text }) => [title, text])).toEqual([['那一条放出来了，一起恢复', undefined], ['停发', '骂人']])
  })
})
