import { describe, expect, it } from 'vitest'
import type { ReportDetail } from '@/shared/contract/reports'
import { checkDraft, contentOf, startDraft } from './report-draft'
import { renewedDraft } from './renew-draft'

const fresh = startDraft('01M85MG4Q5JN69GCAMG2H5PC8J', ['A1'], 1_790_000_000_000)
const report = {
  categoryCode: 'B2',
  communityCode: '420202005007',
  communityName: '红旗桥社区',
  landmark: '南门',
  note: { text: '积水', check: 'refused' },
  location: { lng: 115.06, lat: 30.21, accuracyM: 9, source: 'gps' },
} as ReportDetail

describe('a report on a new form', () => {
  it('takes words, kind and place along, under a new id, and lacks its photos alone', () => {
    const draft = renewedDraft(report, fresh)
    expect(draft).toMatchObject({ id: fresh.id, fixCode: null })
    expect(contentOf(draft)).toMatchObject({ categoryCode: 'B2', communityCode: '420202005007', landmark: '南门', note: '积水', location: { crs: 'gcj02', source: 'gps', accuracyM: 9 } })
    expect(Object.keys(checkDraft(draft, true))).toEqual(['photos'])
  })

  it('does without what the report has not', () => {
    const draft = renewedDraft({ ...report, landmark: null, note: null, location: null }, fresh)
    expect(contentOf(draft)).toEqual({ categoryCode: 'B2', communityCode: '420202005007', placeName: '红旗桥社区', capturedAt: fresh.capturedAt })
  })
})
