import { describe, expect, it } from 'vitest'
import { TOPIC_WORDS } from '@/copy/announcement-topics'
import { ANNOUNCEMENT_TOPICS, MAX_TITLE } from '@/shared/contract/announcements'
import { characterCount } from '@/shared/domain/characters'
import { draftFrom, draftProblems, endOf, withTopic } from './announcement-draft'
import { readThrough } from './read-through'

const NOW = Date.parse('2026-11-24T10:00:00+08:00')
const fresh = draftFrom('outage', 'id', '红旗桥社区', NOW)

describe('a draft', () => {
  it.each(ANNOUNCEMENT_TOPICS)('of the topic %s can be published as its form of words stands', (topic) => {
    const draft = draftFrom(topic, 'id', '沈家营街道桂花湾社区', NOW)
    expect(draftProblems(draft)).toEqual({})
    expect(characterCount(draft.title)).toBeLessThanOrEqual(MAX_TITLE)
    expect(readThrough(`${draft.title}\n${draft.body}`)).toEqual({ when: true, whom: true, personal: true })
    expect(TOPIC_WORDS[topic].label.length).toBeLessThanOrEqual(4)
  })

  it('takes the next form of words only while nobody has changed the one before', () => {
    expect(withTopic(fresh, 'activity', '红旗桥社区', NOW).title).toContain('活动')
    const changed = { ...fresh, body: '我写的' }
    expect(withTopic(changed, 'activity', '红旗桥社区', NOW)).toEqual({ ...changed, topic: 'activity' })
  })

  it('names what is missing or too long, by field', () => {
    expect(Object.keys(draftProblems({ ...fresh, title: ' ', body: '' }))).toEqual(['title', 'body'])
    expect(Object.keys(draftProblems({ ...fresh, title: '题'.repeat(MAX_TITLE + 1) }))).toEqual(['title'])
  })

  it('stands to the end of its last day in Huangshi, at whatever hour it was written', () => {
    const midnight = Date.parse('2026-11-26T00:00:00+08:00')
    expect([endOf(1, NOW), endOf(1, Date.parse('2026-11-24T23:59:59+08:00')), endOf(1, Date.parse('2026-11-24T00:00:00+08:00'))]).toEqual([midnight, midnight, midnight])
  })
})

describe('readThrough', () => {
  it.each([
    ['打我手机 13812345678', false],
    ['身份证 42020219600101123X', false],
    ['3栋2单元501室的王家', false],
    ['红旗苑 1–4 栋停水', true],
    ['打 0714-6230000，或 12345', true],
    ['单号 138123456789012', true],
  ])('of “%s”: nothing personal is %s', (text, isFine) => {
    expect(readThrough(text).personal).toBe(isFine)
  })

  it('misses a time and whom to turn to', () => {
    expect(readThrough('请注意')).toEqual({ when: false, whom: false, personal: true })
    expect(readThrough('7月18日 8:00–17:00，打 0714-6230000')).toEqual({ when: true, whom: true, personal: true })
  })
})
