import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BallotDraft } from '@/shared/contract/ballots-desk'
import { DAY, HOUR } from '@/shared/domain/time'
import { changeSetup, dayWords, endDays, endHours, endsAtOf, endWords, freshSetup, missingOf, opensAtOf, type SetupDraft, startDays, startHours, toSetup, withTeller } from './setup-draft'

/** Beijing 2026-12-01 14:23. */
const EARLIEST = Date.UTC(2026, 11, 1, 6, 23)
const OFFER = {
  earliestOpen: EARLIEST,
  shortestDays: 3,
  electorates: [{ electorate: 'household_rep', keys: 286 }, { electorate: 'all_18_plus', keys: null }],
  kinds: ['consent', 'single'],
  tellers: [{ personId: 'a', name: '张*' }, { personId: 'b', name: '李*' }, { personId: 'c', name: '王*' }],
} as unknown as BallotDraft
const ready: SetupDraft = { id: 'x', electorate: 'household_rep', kind: 'single', tellers: ['a', 'b'], isSpecial: false, startDay: Date.UTC(2026, 11, 1, 16), startHour: 8, endDay: Date.UTC(2026, 11, 5, 16), endHour: 20 }

describe('what a ballot is set up from', () => {
  it('begins with what there is no choice of', () => {
    const fresh = freshSetup('x', { ...OFFER, kinds: ['consent'], tellers: OFFER.tellers.slice(0, 2) })
    expect(fresh).toMatchObject({ electorate: 'household_rep', kind: 'consent', tellers: ['a', 'b'], startDay: null })
    expect(freshSetup('x', OFFER)).toMatchObject({ kind: null, tellers: [] })
  })

  it('says what is missing in the order of the form', () => {
    const fresh = freshSetup('x', OFFER)
    expect(missingOf({ ...fresh, electorate: null }, OFFER)).toBe('electorate')
    expect(missingOf({ ...ready, electorate: 'all_18_plus' }, OFFER)).toBe('keys')
    expect(missingOf(fresh, OFFER)).toBe('kind')
    expect(missingOf({ ...ready, tellers: ['a'] }, OFFER)).toBe('tellers')
    expect(missingOf({ ...ready, startDay: null, endDay: null }, OFFER)).toBe('opensAt')
    expect(missingOf({ ...ready, endDay: null }, OFFER)).toBe('endsAt')
    expect(missingOf(ready, OFFER)).toBeNull()
  })

  it('offers no day on which nothing can begin any more', () => {
    const evening = Date.UTC(2026, 11, 1, 11) // Beijing 19:00, after the last hour
    expect(startDays({ earliestOpen: evening }, 2)).toEqual([Date.UTC(2026, 11, 1, 16), Date.UTC(2026, 11, 2, 16)])
    expect(startDays(OFFER, 2)[0]).toBe(Date.UTC(2026, 10, 30, 16))
    expect(startHours(Date.UTC(2026, 10, 30, 16), EARLIEST)).toEqual([18])
  })

  it('never has three tellers: the first chosen gives way', () => {
    expect(withTeller(['a', 'b'], 'c')).toEqual(['b', 'c'])
    expect(withTeller(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('cannot be wrong: whatever is chosen in whatever order, what can be sent keeps the days of the rules', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 }), fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(fc.nat(3), fc.nat(12)), { maxLength: 12 }), (hours, shortestDays, taps) => {
        const offer = { ...OFFER, earliestOpen: EARLIEST + hours * HOUR, shortestDays }
        let draft: SetupDraft = { ...ready, startDay: null, endDay: null }
        for (const [what, which] of taps) {
          const pick = <T>(choices: readonly T[]) => choices[which % Math.max(1, choices.length)]
          const opensAt = opensAtOf(draft)
          const part =
            what === 0
              ? { startDay: pick(startDays(offer, 7)) }
              : what === 1 && draft.startDay !== null
                ? { startHour: pick(startHours(draft.startDay, offer.earliestOpen)) }
                : what === 2
                  ? { endDay: pick(endDays(draft, offer, 7)) ?? null }
                  : draft.endDay !== null && opensAt !== null
                    ? { endHour: pick(endHours(draft.endDay, opensAt, shortestDays)) }
                    : {}
          draft = changeSetup(draft, part, offer)
        }
        const setup = toSetup(draft)
        if (!setup) return
        expect(setup.opensAt).toBeGreaterThanOrEqual(offer.earliestOpen)
        expect(setup.endsAt).toBeGreaterThanOrEqual(setup.opensAt + shortestDays * DAY)
        expect(setup.endsAt).toBeLessThanOrEqual(setup.opensAt + 60 * DAY)
      }),
    )
  })

  it('takes an end back that the new beginning does not allow', () => {
    expect(changeSetup(ready, { startDay: Date.UTC(2026, 11, 4, 16) }, OFFER)).toMatchObject({ endDay: null })
    expect(changeSetup(ready, { startDay: Date.UTC(2026, 11, 2, 16) }, OFFER)).toMatchObject({ endDay: ready.endDay, endHour: 12 + 8 })
  })

  it('reads days back as they are said', () => {
    expect(dayWords(ready.startDay!, EARLIEST)).toBe('12月2日 周三')
    expect(endWords({ ...ready, endHour: 24 }, EARLIEST)).toBe('12月6日 24:00')
    expect(endsAtOf({ ...ready, endHour: 24 })).toBe(Date.UTC(2026, 11, 6, 16))
  })
})
