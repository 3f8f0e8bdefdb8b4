import { beforeAll, describe, expect, it } from 'vitest'
import { listRollFindings, stageRoll } from '@/shared/contract/roll'
import { ROLL_CSV, stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { workbook } from '../../factories/workbook'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('roll.stage', () => {
  const cloud = withCloud()
  let secretary: Phone
  const cells = ROLL_CSV.split('\n').map((line) => line.split(','))
  const upload = async (bytes: Uint8Array, name = 'roll.csv', id = newUlid()) => ({ id, communityCode: HONGQIQIAO, fileId: await secretary.upload(`${id}/${name}`, bytes), fileName: name })

  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('is a dry run: every row counted, nothing live, and the file is gone', async () => {
    const version = await stagedRoll(secretary)
    expect(version).toMatchObject({ state: 'ready', rows: 5, households: 4, done: 4, counts: { added: 4, changed: 0, same: 0, kept: 0, conflict: 0, wrong: 0, merged: 1, cleaned: 0 } })
    expect((await cloud.control.readDocuments('rolls', {}))[0]).toMatchObject({ _id: HONGQIQIAO, liveVersionId: null })
    const [stored] = await cloud.control.readDocuments('roll_versions', { _id: version.id })
    expect(await cloud.as('openid-other').fails(stageRoll, { id: newUlid(), communityCode: HONGQIQIAO, fileId: String(stored?.fileId), fileName: 'x' })).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('reads an XLSX as it reads a CSV, numbers as they were meant', async () => {
    const sheet = workbook(cells.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell))))
    expect(await stagedRoll(secretary, sheet, { name: 'roll.xlsx' })).toMatchObject({ rows: 5, households: 4, counts: { added: 4, merged: 1, wrong: 0 } })
  })

  it('reads what Excel in Chinese saves as CSV', async () => {
    // 楼栋,房号,姓名 / 3,502,李明 in GB 18030.
    const bytes = Uint8Array.from([0xc2, 0xa5, 0xb6, 0xb0, 0x2c, 0xb7, 0xbf, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x33, 0x2c, 0x35, 0x30, 0x32, 0x2c, 0xc0, 0xee, 0xc3, 0xf7])
    expect(await stagedRoll(secretary, bytes)).toMatchObject({ rows: 1, households: 1 })
  })

  it('names every row that does not go in, by number, column and a cell without anybody\'s number', async () => {
    const version = await stagedRoll(secretary, '楼栋,房号,姓名,面积,电话\n3,101,李明,很大,\n,102,王芳,80,\n3,103,赵一,80,139000\n3,104,钱二,80,13900000104\n3,104,钱二,90,\n3,105,孙三,96.3平,')
    expect(version.counts).toMatchObject({ added: 2, wrong: 4, cleaned: 1 })
    const { items } = await secretary.ok(listRollFindings, { versionId: version.id, kind: 'wrong' })
    expect(items.map(({ row, problem, column, cell, otherRow }) => [row, problem, column, cell, otherRow])).toEqual([
      [2, 'area_format', 'area', '很大', null],
      [3, 'building_missing', 'building', '', null],
      [4, 'phone_format', 'phone', '13****', null],
      [6, 'area_differs', 'area', '90', 5],
    ])
    expect((await secretary.ok(listRollFindings, { versionId: version.id, kind: 'cleaned' })).items).toMatchObject([{ row: 7, column: 'area', cell: '96.3平' }])
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1])],
    ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
  ])('refuses %s', async (_what, bytes) => {
    expect((await secretary.fails(stageRoll, await upload(bytes))).code).toBe('ROLL_FILE_UNREADABLE')
  })

  it('says which headings are missing', async () => {
    expect(await secretary.fails(stageRoll, await upload(new TextEncoder().encode('楼栋,电话\n3,1')))).toMatchObject({ code: 'ROLL_HEADINGS_MISSING', fields: { room: 'required', name: 'required' } })
  })

  it('takes only a file of one\'s own under this import, and one that is there', async () => {
    const input = await upload(new TextEncoder().encode(ROLL_CSV))
    expect((await secretary.fails(stageRoll, { ...input, id: newUlid() })).code).toBe('UPLOAD_NOT_YOURS')
    const second = await cloud.appoint('openid-second', 'secretary', HONGQIQIAO)
    expect((await second.fails(stageRoll, input)).code).toBe('UPLOAD_NOT_YOURS')
    expect((await secretary.fails(stageRoll, { ...input, fileId: input.fileId.replace('roll.csv', 'none.csv') })).code).toBe('ROLL_FILE_MISSING')
  })

  it('is one import, however often and at once it is asked for; another\'s id is a conflict', async () => {
    const input = await upload(new TextEncoder().encode(ROLL_CSV))
    await Promise.all(Array.from({ length: 4 }, () => secretary.call(stageRoll, input)))
    expect(await secretary.ok(stageRoll, input)).toMatchObject({ state: 'ready', done: 4, counts: { added: 4, merged: 1 } })
    expect(await cloud.control.count('households', { versionId: input.id })).toBe(4)
    const second = cloud.as('openid-second')
    expect((await second.fails(stageRoll, { ...input, fileId: await second.upload(`${input.id}/a.csv`, new TextEncoder().encode(ROLL_CSV)) })).code).toBe('CONFLICT')
  })

  it.each([{ id: 'x' }, { fileId: 'http://x' }, { fileName: '' }, { communityCode: 'x' }, { x: 1 }])('refuses %j', async (change) => {
    const input = { id: newUlid(), communityCode: HONGQIQIAO, fileId: 'cloud://a.b/c', fileName: 'x', ...change }
    expect(await secretary.send({ operation: 'roll.stage', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
