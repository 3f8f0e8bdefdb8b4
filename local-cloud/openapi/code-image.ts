import QRCode from 'qrcode'
import { type Api, refuse, textOf } from './api.ts'

/** Longest scene in characters, and what it may consist of (documentation of wxacode.getUnlimited). */
const MAX_SCENE = 32
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]+$/
/** Sides in pixels that the platform draws. */
const WIDTH = { least: 280, usual: 430, most: 1_280 }

/** wxacode.getUnlimited: an ordinary QR code in place of the platform's round one; it reads `page?scene=…`, the scene encoded. */
export const codeImage: Api = {
  subject: (request) => textOf(request, 'scene'),
  answer: async ({ request }) => {
    const [scene, page] = [textOf(request, 'scene'), textOf(request, 'page')]
    if (scene.length === 0 || scene.length > MAX_SCENE) return refuse(40169, 'invalid length for scene, or the data is not json string')
    if (!SCENE.test(scene)) return refuse(40129, 'invalid scene')
    if (page.startsWith('/')) return refuse(41030, 'invalid page')
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, Number(request.width) || WIDTH.usual))
    return { bytes: await QRCode.toBuffer(`${page}?scene=${encodeURIComponent(scene)}`, { type: 'png', width }), mediaType: 'image/png' }
  },
}
