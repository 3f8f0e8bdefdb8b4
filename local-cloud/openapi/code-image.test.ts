import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOpenapi, type OpenapiOutcome } from '../testing/call-openapi.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({})
})
afterAll(() => cloud.stop())

const draw = (request: Record<string, unknown>): Promise<OpenapiOutcome> => callOpenapi(cloud, 'wxacode.getUnlimited', request)

/** What a camera would read from the answer, and the side of the picture. */
async function scan(request: Record<string, unknown>): Promise<{ text?: string; side: number }> {
  const { bytes, contentType } = await draw(request)
  expect(contentType).toBe('image/png')
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes!, 'base64'))
  return { text: jsQR(new Uint8ClampedArray(data), width, height)?.data, side: width }
}

describe('the code image', () => {
  it.each([
    ['a=1', 'pages/x', 'pages/x?scene=a%3D1'],
    [`!#$&'()*+,/:;=?@-._~`, 'packages/station/detail', `packages/station/detail?scene=${encodeURIComponent("!#$&'()*+,/:;=?@-._~")}`],
    ['x'.repeat(32), '', `?scene=${'x'.repeat(32)}`],
  ])('for the scene %s of the page %s scans as %s', async (scene, page, text) => {
    expect((await scan({ scene, page })).text).toBe(text)
  })

  it('is as wide as asked, within what the platform draws', async () => {
    const sides = [await scan({ scene: 'a' }), await scan({ scene: 'a', width: 700 }), await scan({ scene: 'a', width: 1_000_000 })]

    expect(sides.map(({ side }) => side)).toEqual([430, 700, 1_280])
  })

  it.each([
    [{ scene: '' }, 40169],
    [{ scene: 'x'.repeat(33) }, 40169],
    [{ scene: 'a b' }, 40129],
    [{ scene: '驿站' }, 40129],
    [{ scene: 'a%3D1' }, 40129],
    [{ scene: 'a', page: '/pages/x' }, 41030],
  ])('refuses %j with %i', async (request, errCode) => {
    expect((await draw(request)).errCode).toBe(errCode)
  })
})
