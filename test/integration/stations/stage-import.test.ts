import { describe, expect, it } from 'vitest'
import { stageStations } from '@/shared/contract/station-import'
import { stationsFile } from '../../factories/stations'
import { workbook } from '../../factories/workbook'
import { ADMIN, newUlid, withCloud } from '../../setup/start-cloud'

describe('stations.stageImport', () => {
  const cloud = withCloud()
  const admin = cloud.as(ADMIN)
  const staged = async (bytes: Uint8Array, datum: 'gcj02' | 'wgs84' | 'bd09' = 'gcj02') => {
    const id = newUlid()
    return { id, fileId: await admin.upload(`${id}/stations.csv`, bytes), fileName: '驿站.csv', datum }
  }
  const csv = (text: string) => new TextEncoder().encode(text)

  it('is a dry run that names each row that is wrong, the same however often it is sent', async () => {
    const input = await staged(csv(`${stationsFile(3)}\n没有地址,暖新驿站,红旗桥社区,115.06,30.21,`))
    const answers = await Promise.all([admin.call(stageStations, input), admin.call(stageStations, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'ready', counts: { added: 3, changed: 0, same: 0, wrong: 1 }, findings: [{ row: 5, column: 'lng', problem: 'format' }, { row: 5, column: 'lat', problem: 'format' }, { row: 5, column: 'address', problem: 'missing' }] } })
    expect(await admin.ok(stageStations, input)).toMatchObject({ id: input.id })
    expect(await cloud.control.count('stations', {})).toBe(0)
  })

  it('reads a spreadsheet', async () => {
    const rows = stationsFile(2).split('\n').map((line) => line.split(','))
    expect(await admin.ok(stageStations, await staged(workbook(rows)))).toMatchObject({ counts: { added: 2, wrong: 0 } })
  })

  it('refuses what cannot be read, and points that were converted', async () => {
    const code = async (bytes: Uint8Array, datum?: 'wgs84') => (await admin.fails(stageStations, await staged(bytes, datum))).code
    expect(await code(csv('名称,经度\n甲,115.1'))).toBe('STATION_HEADINGS_MISSING')
    expect(await code(csv(stationsFile(1).replace('经度', '经度(GCJ02)')), 'wgs84')).toBe('STATION_DATUM_TWICE')
    expect(await code(csv('a\0b'))).toBe('ROLL_FILE_UNREADABLE')
    expect((await admin.fails(stageStations, { ...(await staged(csv(stationsFile(1)))), id: newUlid() })).code).toBe('UPLOAD_NOT_YOURS')
    expect((await cloud.as('openid-nobody').fails(stageStations, await staged(csv(stationsFile(1))))).code).toBe('FORBIDDEN')
  })

  it.each([{ datum: 'cgcs' }, { fileName: '' }, { id: 'x' }])('refuses %j', async (change) => {
    expect(await admin.send({ operation: 'stations.stageImport', input: { id: newUlid(), fileId: 'cloud://e.x/a', fileName: 'a', datum: 'gcj02', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
