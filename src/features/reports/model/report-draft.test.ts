import { describe, expect, it } from 'vitest'
import { submitReport } from '@/shared/contract/reports'
import { createUlid } from '@/shared/domain/ulid'
import * as v from 'valibot'
import { isPicked, pickedLocation, placeLine, type PlaceGuess } from './place-guess'
import { checkDraft, contentOf, draftOf, entryOf, type ReportDraft, startDraft } from './report-draft'

const NOW = Date.parse('2026-07-16T17:10:00+08:00')
const LOCATION = { lng: 115.06, lat: 30.2, crs: 'gcj02', accuracyM: 12, source: 'gps' } as const
const COMMUNITY = { code: '420202005007', name: '红旗桥社区' }
const LOCATED: PlaceGuess = { status: 'located', location: LOCATION, community: COMMUNITY, districtName: '黄石港区', confidence: 0.97, alternativeName: null }

function draft(changes: Partial<ReportDraft> = {}): ReportDraft {
  return { ...startDraft(createUlid(NOW, () => 0.5), ['B1', 'B2', 'A1'], NOW), photos: [{ name: 'a.jpg', bytes: 10 }], guess: LOCATED, ...changes }
}

describe('a point that was picked on the map', () => {
  const picked = pickedLocation({ lng: 115.07, lat: 30.21 })

  it('says its datum, where it comes from and how good a finger is', () => {
    expect(picked).toEqual({ lng: 115.07, lat: 30.21, crs: 'gcj02', accuracyM: 20, source: 'picked' })
    expect([isPicked({ ...LOCATED, location: picked }), isPicked(LOCATED), isPicked({ status: 'denied' })]).toEqual([true, false, false])
  })

  it('is said to be picked, and names the grid where there is one', () => {
    expect(placeLine({ ...LOCATED, location: picked, gridName: '第 3 网格' }, null).detail).toBe('黄石港区，第 3 网格，您在地图上选的')
  })

  it('can be handed over before anybody knows whose community it is', () => {
    expect(checkDraft(draft({ guess: { status: 'unresolved', location: picked } }), true)).toEqual({})
  })
})

describe('checkDraft', () => {
  it('has nothing to say about the happy path: photo, best guess, place, safety', () => {
    expect(checkDraft(draft(), true)).toEqual({})
  })

  it.each([
    ['no photo', { photos: [] }, 'photos'],
    ['a kind that is a telephone call', { categoryCode: 'D4' }, 'kind'],
    ['no kind', { categoryCode: null }, 'kind'],
    ['a refused location and no choice', { guess: { status: 'denied' } }, 'place'],
    ['a point outside the city', { guess: { status: 'outside', location: LOCATION } }, 'place'],
    ['a district without community', { guess: { status: 'district', location: LOCATION, districtName: '下陆区' } }, 'place'],
    ['a landmark of 61 characters', { landmark: '路'.repeat(61) }, 'landmark'],
    ['a note of 301 emoji', { note: '🚧'.repeat(301) }, 'note'],
  ] as [string, Partial<ReportDraft>, string][])('points at the field for %s', (_name, changes, field) => {
    expect(Object.keys(checkDraft(draft(changes), true))).toEqual([field])
  })

  it('asks for the safety confirmation', () => {
    expect(Object.keys(checkDraft(draft(), false))).toEqual(['safety'])
  })

  it('lets a point without network through: the server will tell the community', () => {
    expect(checkDraft(draft({ guess: { status: 'unresolved', location: LOCATION } }), true)).toEqual({})
  })

  it('counts emoji as one character each', () => {
    expect(checkDraft(draft({ note: '🚧'.repeat(300) }), true)).toEqual({})
  })
})

describe('contentOf', () => {
  it('sends what the contract takes', () => {
    const { placeName, ...content } = contentOf(draft({ landmark: ' 菜场门口 ', note: '边上翘起来了' }))

    const input = { ...content, id: draft().id, photos: ['cloud://env/uploads/a/b/before-1.jpg'] }
    expect(v.parse(submitReport.input, input)).toMatchObject({ categoryCode: 'B1', landmark: '菜场门口', location: LOCATION })
    expect(placeName).toBe('红旗桥社区')
  })

  it('leaves the community to the server unless the person chose it', () => {
    expect(contentOf(draft()).communityCode).toBeUndefined()
    expect(contentOf(draft({ chosen: COMMUNITY })).communityCode).toBe(COMMUNITY.code)
  })

  it('keeps a point outside the city once a community is chosen: the server marks it', () => {
    const content = contentOf(draft({ guess: { status: 'outside', location: LOCATION }, chosen: COMMUNITY }))

    expect(content.location).toEqual(LOCATION)
  })
})

describe('draftOf', () => {
  it('brings a refused report back with its id, photos and words', () => {
    const original = draft({ landmark: '菜场', note: '翘了', chosen: COMMUNITY })

    const again = draftOf(entryOf(original, NOW), original.guesses)

    expect(again).toMatchObject({ id: original.id, landmark: '菜场', note: '翘了', chosen: COMMUNITY, fixCode: 'INVALID_INPUT' })
    expect(again.photos).toEqual(original.photos)
    expect(contentOf(again)).toEqual(contentOf(original))
  })

  it.each(['COMMUNITY_REQUIRED', 'POINT_OUTSIDE_CITY', 'PLACE_UNKNOWN'] as const)('asks for the community after %s', (code) => {
    const sent = entryOf(draft({ chosen: code === 'PLACE_UNKNOWN' ? COMMUNITY : null, guess: code === 'PLACE_UNKNOWN' ? { status: 'denied' } : LOCATED }), NOW)

    const again = draftOf({ ...sent, phase: { kind: 'refused', code, fields: {} } }, ['B1'])

    expect(Object.keys(checkDraft(again, true))).toEqual(['place'])
    expect(checkDraft({ ...again, chosen: COMMUNITY }, true)).toEqual({})
  })
})

describe('placeLine', () => {
  it('states a sure place and questions a doubtful one', () => {
    expect(placeLine(LOCATED, null)).toMatchObject({ title: '红旗桥社区', isDoubtful: false })
    expect(placeLine({ ...LOCATED, confidence: 0.6, alternativeName: '广州路社区' }, null)).toEqual({
      title: '可能是红旗桥社区，请看一眼',
      detail: '也可能是广州路社区',
      isDoubtful: true,
      isBusy: false,
    })
  })

  it('says what to do for every way in which the place is not known', () => {
    for (const guess of [{ status: 'denied' }, { status: 'unavailable' }, { status: 'outside', location: LOCATION }] as PlaceGuess[]) {
      expect(placeLine(guess, null).isDoubtful).toBe(true)
      expect(placeLine(guess, COMMUNITY).title).toBe(COMMUNITY.name)
    }
  })
})
