import gcoord from 'gcoord'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appoint } from '@/shared/contract/appointments'
import { saveGrids } from '@/shared/contract/grids'
import { acceptReport, submitReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, gone, goTo, loadChat, seen, tap, tapMap, tapMark, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'
const SQUARE = ([[-80, -60], [80, -60], [80, 60], [-80, 60]] as const).map((metres) => placeIn(COMMUNITY, [...metres]))
const [, SOUTH_EAST] = SQUARE
/** A survey's file: WGS-84, and it does not say so. The second grid is not closed. */
const SURVEY = (() => {
  const ring = SQUARE.map(({ lng, lat }) => gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84))
  const feature = (grid: string, name: string, coordinates: unknown) => ({ type: 'Feature', properties: { grid, name }, geometry: { type: 'Polygon', coordinates: [coordinates] } })
  return JSON.stringify({ type: 'FeatureCollection', features: [feature('g11', '测绘网格', [...ring, ring[0]]), feature('g12', '没合上', ring)] })
})()

describe('the secretary draws the grids of the community', () => {
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('secretary')
  })
  afterAll(() => world?.close())

  it('taps the corners, moves one, takes it back, and types what a finger cannot', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-grids')
    await expectText(phone, '还没画网格')
    await tap(phone, '#grids-add')
    await expectText(phone, '至少要三个角')
    // One after the other, without waiting for what the last one drew.
    await Promise.all(SQUARE.map((corner) => tapMap(phone, corner)))
    await expectText(phone, '4 个点')
    await expectText(phone, '没有重叠')
    await tapMark(phone, 2)
    await expectText(phone, '选中了第 2 个角')
    await tapMap(phone, placeIn(COMMUNITY, [-120, 0]))
    await expectText(phone, '边自己绕自己了')
    await tap(phone, '#grid-undo')
    await expectText(phone, '没有重叠')
    await choose(phone, '#grid-tool-remove')
    await tapMark(phone, 4)
    await expectText(phone, '3 个点')
    await write(phone, '#grid-points', '30.2, 115.03')
    await expectText(phone, '第 1 行不是黄石的经纬度')
    await write(phone, '#grid-points', SQUARE.map(({ lng, lat }) => `${lng}, ${lat}`).join('\n'))
    await gone(phone, '.field__box--error')
    await tap(phone, '#grid-take-points')
    await expectText(phone, '4 个点')
  })

  it('has another one drawn, renumbers it, and drops it again', async () => {
    await tap(phone, '#grids-list')
    await tap(phone, '#grids-add')
    await write(phone, '#grid-code', 'g01')
    await expectText(phone, '不能和别的网格一样')
    await write(phone, '#grid-code', 'g07')
    await tap(phone, '#grids-list')
    await tap(phone, '#grid-g07')
    await tap(phone, '#grid-remove')
    await tap(phone, '#grid-g01')
    await expectText(phone, '4 个点')
  })

  it('saves it, is told what publishing changes, and it is live', async () => {
    const named = await (await seen(phone, '#grid-name')).value()
    for (const typed of ['湖', '湖边', '湖边网']) await write(phone, '#grid-name', typed)
    await tap(phone, '#grid-undo')
    await wait('the name of before', async () => (await (await seen(phone, '#grid-name')).value()) === named)
    await write(phone, '#grid-name', '湖边网格')
    await expectText(phone, '改了还没存')
    await tap(phone, '#grids-save')
    await expectText(phone, '草稿已存，还没启用')
    expect(await world.cloud.control.readDocuments('live_grids', {})).toEqual([])

    await tap(phone, '#grids-publish')
    await expectText(phone, '新加湖边网格')
    await tap(phone, '#grids-publish-confirm')
    await gone(phone, '.sheet')
    await expectText(phone, '和用着的一样')
    const [live] = await world.cloud.control.readDocuments('live_grids', {})
    expect(live).toMatchObject({ _id: COMMUNITY, revision: 1, grids: [{ code: 'g01', name: '湖边网格' }] })
    expect((live as unknown as { grids: { corners: number[][] }[] }).grids[0]?.corners).toHaveLength(SQUARE.length)
    expect((live as unknown as { grids: { corners: number[][] }[] }).grids[0]?.corners[1]?.[0]).toBeCloseTo(SOUTH_EAST?.lng ?? 0, 5)
  })

  it('loses nothing when a colleague saved in between', async () => {
    await write(phone, '#grid-name', '湖东网格')
    await tap(phone, '#grids-save')
    await expectText(phone, '草稿已存，还没启用')
    const [draft] = await world.cloud.control.readDocuments('grid_versions', { publishedAt: null })
    await personOf(world.people, 'secretary').call(saveGrids, { id: String(draft?._id), version: 1, communityCode: COMMUNITY, crs: 'gcj02', grids: [] })
    await write(phone, '#grid-name', '湖西网格')
    await tap(phone, '#grids-save')
    await expectText(phone, '同事刚改过网格')
    await tap(phone, '#grids-save-apart')
    await expectText(phone, '草稿已存，还没启用')

    const versions = await world.cloud.control.readDocuments('grid_versions', { publishedAt: null })
    expect(versions.map(({ grids }) => (grids as { name: string }[]).map(({ name }) => name)).sort()).toEqual([[], ['湖西网格']])
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('whoever keeps the street chooses the community, and brings the borders as a file', async () => {
    phone = await world.take('street-officer', { url: '/packages/staff/inbox/index' })
    await tap(phone, '#inbox-find')
    await seen(phone, '#search-text')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-grids')
    await tap(phone, `#place-up-${COMMUNITY.slice(0, 9)}`)
    await tap(phone, `#place-${COMMUNITY}`)
    await seen(phone, '#grids-add')
    await loadChat(phone, Buffer.from('grid,lng'), '不对.csv')
    await tap(phone, '#grids-file')
    await expectText(phone, '第 1 行')
    await tap(phone, '#grid-file-drop')
    await loadChat(phone, Buffer.from(SURVEY), '测绘.geojson')
    await tap(phone, '#grids-file')
    await expectText(phone, '文件里的经纬度是哪一种')
    await choose(phone, '#datum-wgs84')
    await expectText(phone, '读出 1 个网格')
    await expectText(phone, /第 2 个图形\s*边没有合上/)
    await tap(phone, '#grid-file-take')
    await expectText(phone, '测绘网格')
    await tap(phone, '#grids-undo')
    await expectText(phone, '湖西网格')
    await tap(phone, '#grids-file')
    await choose(phone, '#datum-wgs84')
    await tap(phone, '#grid-file-take')
    await tap(phone, '#grids-save')
    await expectText(phone, '草稿已存，还没启用')
    const [kept] = await world.cloud.control.readDocuments('grid_versions', { savedAs: 'street-officer' })
    const [corner] = (kept as unknown as { grids: { corners: number[][] }[] }).grids[0]?.corners ?? []
    expect(corner?.[0]).toBeCloseTo(SQUARE[0]?.lng ?? 0, 5)
  })

  it('takes an earlier drawing back as a draft of its own; what counts stays', async () => {
    const before = await world.cloud.control.count('grid_versions', {})
    const [live] = await world.cloud.control.readDocuments('live_grids', {})
    await tap(phone, '#grids-history')
    await expectText(phone, '社区书记存的，1 个网格')
    await expectText(phone, '您存的，1 个网格')
    await expectText(phone, '正用着')
    await tap(phone, `#grids-version-${String(live?.versionId)}`)
    await expectText(phone, '拿回来了')
    await expectText(phone, '湖边网格')
    await tap(phone, '#grids-save')
    await expectText(phone, '草稿已存，还没启用')
    expect(await world.cloud.control.count('grid_versions', {})).toBe(before + 1)
    expect((await world.cloud.control.readDocuments('live_grids', {}))[0]).toEqual(live)
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('whoever has the grid is told on 首页 of the reports that lie in it', async () => {
    const [rider, secretary, worker] = ['rider', 'secretary', 'elder'].map((key) => personOf(world.people, key))
    const now = Date.now()
    await secretary!.call(appoint, { id: createUlid(now, Math.random), personId: worker!.personId, role: 'grid-worker', placeCode: `${COMMUNITY}-g01`, endsAt: now + DAY })
    const id = createUlid(now, Math.random)
    const photo = await rider!.upload(`uploads/${rider!.personId}/${id}/before-1.jpg`, drawScenePhoto('pothole', 'before', 'grid'))
    const location = { ...placeIn(COMMUNITY, [10, 10]), crs: 'gcj02' as const, accuracyM: 5, source: 'gps' as const }
    await rider!.call(submitReport, { id, categoryCode: 'B2', photos: [photo], location, communityCode: COMMUNITY, landmark: '湖边小路', capturedAt: now })
    await world.cloud.control.fireTimer('clock', 'every-minute')
    const [report] = await world.cloud.control.readDocuments('reports', { _id: id })
    expect(report?.gridCode).toBe(`${COMMUNITY}-g01`)
    await secretary!.call(acceptReport, { reportId: id, version: Number(report?.version) })
    phone = await world.take('elder')
    await expectText(phone, '等我处理')
    await expectText(phone, /处置\s*[^]*湖边小路/)
    await tap(phone, '#home-open-inbox')
    await tap(phone, '#pile-handling')
    await expectText(phone, '湖边小路')
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
