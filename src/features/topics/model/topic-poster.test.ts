import { describe, expect, it } from 'vitest'
import type { TopicDetail } from '@/shared/contract/topics'
import { startOfBeijingDay } from '@/shared/domain/time'
import { posterText } from '@/ui/poster/poster-text'
import { topicCard, topicPoster } from './topic-poster'

const NOW = startOfBeijingDay('2026-11-25') + 9 * 3_600_000
const AT = { communityName: '红旗桥社区', mark: '演示数据', now: NOW, isShort: false, hasCode: true }
const PLAN = { background: '', options: [{ title: '画黄线', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }], costFen: 120_000, costBearers: ['property'], harm: '', offlineRoute: '周五晚七点，居委会', contactPhone: '0714-6230000' } as NonNullable<TopicDetail['plan']>
const topic = (changed: Partial<TopicDetail> = {}) =>
  ({
    id: 'T',
    state: 'ANNOUNCED',
    stage: 'propose',
    title: '北门消防通道画线',
    communityCode: '420202005007',
    scope: { code: '420202005007', name: '红旗桥社区' },
    clock: { kind: 'announce', startedAt: NOW, dueAt: startOfBeijingDay('2026-12-02'), isOverdue: false },
    supports: 12,
    supportsNeeded: 10,
    people: 0,
    statements: 0,
    isConsultation: false,
    classification: null,
    plan: PLAN,
    steps: [{ action: 'announce' }],
    ...changed,
  }) as unknown as TopicDetail

describe('topicPoster', () => {
  it('says the matter, where it stands, by when, the options, what it costs and whom, and the way without a telephone', () => {
    const text = posterText(topicPoster(topic(), AT))
    for (const words of ['红旗桥社区 · 邻里议事（演示数据）', '北门消防通道画线', '公示', '到 12月1日 为止', '1. 画黄线', '2. 维持现状', '花多少钱：1200 元', '谁来出：物业', '周五晚七点', '0714-6230000', '微信扫一扫']) expect(text).toContain(words)
  })

  it('counts down nothing: it says a day, and of what moment its numbers are', () => {
    const text = posterText(topicPoster(topic({ state: 'SUPPORTING' }), AT))
    expect(text).toContain('附议：12 户，要 10 户')
    expect(text).toContain('11月25日 09:00 的样子')
    expect(text).not.toMatch(/还剩|明天|今天/)
  })

  it('keeps a plan to itself that was not announced', () => {
    expect(posterText(topicPoster(topic({ steps: [] }), AT))).not.toContain('画黄线\n')
  })

  it('says of a consultation that it is no vote, also in the short one', () => {
    const asked = topic({ isConsultation: true, classification: { ownersMatter: 6 } as TopicDetail['classification'] })
    for (const isShort of [true, false]) expect(posterText(topicPoster(asked, { ...AT, isShort }))).toContain('不替代业主表决')
  })

  it('short is matter, standing and telephone', () => {
    const text = posterText(topicPoster(topic(), { ...AT, isShort: true }))
    expect(text).toContain('0714-6230000')
    expect(text).not.toContain('1200 元')
  })

  it('without a code says how one comes here', () => {
    expect(topicPoster(topic(), { ...AT, hasCode: false }).invitation).toMatchObject({ hasCode: false, title: expect.stringContaining('黄石邻里') as string })
  })

  it('the card of a page that is sent has matter and day, and no code', () => {
    const card = topicCard(topic(), AT)
    expect(card.invitation).toBeNull()
    expect(posterText(card)).toContain('到 12月1日 为止')
  })
})
