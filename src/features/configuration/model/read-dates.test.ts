import { describe, expect, it } from 'vitest'
import { readDates, writeDates } from './read-dates'

describe('dates that somebody typed', () => {
  it('are days and runs, in any order, each once', () => {
    expect(readDates('2027-10-01 至 2027-10-03\n\n 2027-01-01\n2027-10-02')).toEqual({ dates: ['2027-01-01', '2027-10-01', '2027-10-02', '2027-10-03'], wrong: [] })
    expect(readDates(writeDates(['2027-01-01', '2027-05-01']))).toEqual({ dates: ['2027-01-01', '2027-05-01'], wrong: [] })
  })

  it.each(['1 月 1 日', '2027-1-1', '2027-10-07 至 2027-10-01', '2027-01-01 至 2027-12-31', '2027-01-01 至', '2027-01-01 至 2027-01-02 至 2027-01-03'])('%s cannot be read, and is named', (line) => {
    expect(readDates(line)).toEqual({ dates: [], wrong: [line] })
  })
})
