import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { wrapText } from './wrap-text'

const oneEach = (text: string) => [...text].length
const sentence = fc.array(fc.constantFrom(...'红旗苑北门空地建口袋公园，。（）12a '), { maxLength: 60 }).map((characters) => characters.join(''))

describe('wrapText', () => {
  it.each([
    ['红旗苑北门空地建口袋公园', 7, ['红旗苑北门空地', '建口袋公园']],
    ['北门空地，建公园', 4, ['北门空', '地，建公', '园']],
    ['请在7月25日（周三）前', 5, ['请在7月', '25日（周', '三）前']],
    ['电话 0714-0000000 接听', 13, ['电话', '0714-0000000', '接听']],
    ['第一句\n第二句', 10, ['第一句', '第二句']],
    ['', 10, ['']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapText(text, width, oneEach)).toEqual(lines)
  })

  it('ends the last line that is allowed with an ellipsis', () => {
    expect(wrapText('红旗苑北门空地建口袋公园', 4, oneEach, 2)).toEqual(['红旗苑北', '门空地…'])
  })

  it('loses nothing but spaces', () => {
    fc.assert(fc.property(sentence, fc.integer({ min: 1, max: 20 }), (text, width) => wrapText(text, width, oneEach).join('').replace(/ /g, '') === text.replace(/ /g, '')))
  })

  it('keeps within the width where a line holds a mark with its neighbours', () => {
    fc.assert(fc.property(sentence, fc.integer({ min: 1, max: 20 }), (text, width) => wrapText(text, width, oneEach).every((line) => oneEach(line) <= width)))
  })
})
