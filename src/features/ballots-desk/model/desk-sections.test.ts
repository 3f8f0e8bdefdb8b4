import { describe, expect, it } from 'vitest'
import { BALLOT_STATES } from '@/shared/domain/ballots/ballot-states'
import { deskSections } from './desk-sections'

const statesWith = (section: keyof ReturnType<typeof deskSections>, as: Parameters<typeof deskSections>[0]['as']) => BALLOT_STATES.filter((state) => deskSections({ state, as })[section])

describe('what the desk of a ballot shows', () => {
  it('has roll disputes only while the roll is shown, for those who answer them', () => {
    expect(statesWith('disputes', ['organiser'])).toEqual(['ROLL_PUBLICITY'])
    expect(statesWith('disputes', ['teller'])).toEqual([])
  })

  it('has objections once there is a result', () => {
    expect(statesWith('objections', ['arbiter'])).toEqual(['PROVISIONAL', 'RESULT_PUBLICITY', 'CONFIRMED', 'RECOUNT'])
    expect(statesWith('objections', ['clerk'])).toEqual([])
  })

  it('says who is outstanding only while somebody can still vote', () => {
    expect(statesWith('outstanding', ['organiser'])).toEqual(['OPEN'])
  })

  it('has the desk of the tellers for them alone, and papers not for the street', () => {
    expect(statesWith('tellers', ['organiser', 'arbiter'])).toEqual([])
    expect(statesWith('papers', ['arbiter'])).toEqual([])
    expect(statesWith('papers', [])).toContain('COUNTING')
  })
})
