import { describe, expect, it } from 'vitest'
import { toPlain } from './plain-documents'

class Point {
  constructor(
    readonly longitude: number,
    readonly latitude: number,
  ) {}
  toJSON() {
    return { type: 'Point', coordinates: [this.longitude, this.latitude] }
  }
}

describe('toPlain', () => {
  it('turns points into GeoJSON at any depth and leaves the rest alone', () => {
    const at = new Date(0)
    expect(toPlain([{ a: { point: new Point(115, 30) }, at, none: null, list: [1, 'x'] }])).toEqual([
      { a: { point: { type: 'Point', coordinates: [115, 30] } }, at, none: null, list: [1, 'x'] },
    ])
  })
})
