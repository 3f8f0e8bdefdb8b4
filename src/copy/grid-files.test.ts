import { describe, expect, it } from 'vitest'
import type { GridDifference } from '../shared/domain/geo/grids/compare-grids'
import { filePlaceWords } from './grid-files'
import { changesWords } from './grids'

describe('where in a file', () => {
  it.each([
    ['14', '第 14 行'],
    ['features[2].geometry', '第 3 个图形'],
    ['crs', '整个文件'],
    ['', '整个文件'],
  ])('%j: %s', (at, words) => expect(filePlaceWords(at)).toBe(words))
})

describe('what publishing would change', () => {
  const changes = (count: number): GridDifference[] => Array.from({ length: count }, (_, index) => ({ code: `g${index}`, name: `第 ${index + 1} 网格`, was: null, kind: index === 0 ? 'removed' : 'added', areaM2: 10 }))

  it('is told grid by grid, and counted where there are many', () => {
    expect(changesWords(changes(2))).toBe('去掉第 1 网格\n新加第 2 网格')
    expect(changesWords(changes(40))).toBe('新加 39 个网格\n去掉 1 个网格')
  })
})
