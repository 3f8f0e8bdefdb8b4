import { describe, expect, it } from 'vitest'
import { recordLines } from './record-lines'

const NOW = Date.parse('2026-11-24T10:00:00+08:00')

describe('recordLines', () => {
  it('says every value in words, nested ones too', () => {
    const lines = recordLines({ number: 'HS-1', note: null, isRead: false, receivedAt: NOW, photos: [], rating: { note: '很快', score: 5 }, newField: ['a', 2] }, NOW)
    expect(recordLines({ role: 'rider', categoryCode: 'B1' }, NOW).map(({ value }) => value)).toEqual(['骑手', '井盖'])
    expect(lines.slice(0, 3)).toEqual([{ label: '回执号', value: 'HS-1' }, { label: '说明', value: '无' }, { label: '看过', value: '否' }])
    expect(lines[3]).toEqual({ label: '收到时间', value: expect.stringContaining('10:00') })
    expect(lines.slice(4)).toEqual([{ label: '照片', value: '无' }, { label: '评价', value: '说明 很快，score 5' }, { label: 'newField', value: 'a；2' }])
  })
})
