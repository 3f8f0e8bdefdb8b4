import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admitTopic, proposeTopic } from '@/shared/contract/topics'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { acted, choose, expectText, goBack, gone, tap, textOf } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { bindSpeakers, COMMUNITY, detailOf } from './arrange-topics'

const TITLE = '三栋东边的路灯坏了半年，想换成感应灯'
const budgets = keepBudgets('topic-poster')
let world: World
let phone: Phone
let topicId: string

beforeAll(async () => {
  world = await openWorld()
  await bindSpeakers(world.people)
  topicId = createUlid(Date.now(), Math.random)
  const { version } = await personOf(world.people, 'resident').call(proposeTopic, { id: topicId, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: TITLE })
  await personOf(world.people, 'secretary').call(admitTopic, { topicId, version })
})
afterAll(async () => {
  await world?.close()
  budgets.check()
})

/** The bytes of the picture that was given to the album or to a chat. */
async function pictureOf(name: 'saveImageToPhotosAlbum' | 'showShareImageMenu'): Promise<PNG> {
  const act = [...(phone.headless?.acts ?? [])].reverse().find((one) => one.name === name)
  const path = String(act?.options.filePath ?? act?.options.path)
  const read = `function (path) { return wx.getFileSystemManager().readFileSync(path, 'base64') }`
  return PNG.sync.read(Buffer.from((await phone.client.evaluate(read as never, path)) as unknown as string, 'base64'))
}

function scan({ data, width, height }: PNG): string | undefined {
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

describe('a topic as a picture', () => {
  it('is painted on the phone, and kept in the album', async () => {
    phone = await world.take('owner', { url: detailOf(topicId) })
    await budgets.step(phone, 'paint', async () => {
      await tap(phone, '#topic-poster')
      await expectText(phone, '存图片')
    })
    await tap(phone, '#poster-save')
    await expectText(phone, '存好了')
    const picture = await pictureOf('saveImageToPhotosAlbum')
    expect(picture.width).toBe(1500)
    expect(picture.height).toBeGreaterThanOrEqual(2668)
  })

  it('is printed at 300 dpi', async () => {
    await choose(phone, '#poster-a4')
    await expectText(phone, '300 dpi')
    await tap(phone, '#poster-send')
    await acted(phone, 'showShareImageMenu')
    expect(await pictureOf('showShareImageMenu')).toMatchObject({ width: 2479, height: 3508 })
  })

  it('is words where no picture goes', async () => {
    await choose(phone, '#poster-text')
    await expectText(phone, '复制文字')
    expect(await textOf(phone)).toContain(TITLE)
    await tap(phone, '#poster-copy')
    await expectText(phone, '复制好了')
  })

  it('says where the album is allowed again, to whoever refused once', async () => {
    await choose(phone, '#poster-large')
    await expectText(phone, '存图片')
    await phone.client.mockWxMethod('saveImageToPhotosAlbum', function () {
      throw new Error('auth deny')
    } as never)
    await phone.client.mockWxMethod('openSetting', {})
    await tap(phone, '#poster-save')
    await expectText(phone, '没让存进相册')
    await tap(phone, '#poster-setting')
  })

  it('says how one comes here where WeChat drew no code, and asks again', async () => {
    await phone.client.restoreWxMethod('saveImageToPhotosAlbum')
    await world.cloud.control.openapi.script('wxacode.getUnlimited', { fail: { errCode: -1, errMsg: 'system error' } })
    await goBack(phone)
    await tap(phone, '#topic-poster')
    await expectText(phone, '小程序码没画上')
    await choose(phone, '#poster-text')
    await expectText(phone, '微信里搜“黄石邻里”')
    await world.cloud.control.openapi.script('wxacode.getUnlimited', {})
    await tap(phone, '#poster-code-retry')
    await gone(phone, '#poster-code-retry')
  })

  it('leads whoever scans it to the topic', async () => {
    await choose(phone, '#poster-chat')
    await expectText(phone, '存图片')
    await tap(phone, '#poster-save')
    await expectText(phone, '存好了')
    const scanned = scan(await pictureOf('saveImageToPhotosAlbum'))
    expect(scanned).toBe(`packages/topics/detail/index?scene=${topicId}`)
    expect(topicId.length).toBeLessThanOrEqual(32)

    phone = await world.take('rider', { url: `/${scanned}` })
    await expectText(phone, TITLE)
  })
})
