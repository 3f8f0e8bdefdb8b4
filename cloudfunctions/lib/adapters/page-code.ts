import { AppError } from '@/shared/errors'
import { cloud } from './cloud'
import { withinPatience } from './patience'

/** Pixels of a side: 30 mm at 300 dpi is 354. */
const WIDTH = 430

/**
 * 小程序码 of one page, as PNG; scanned, it opens the page with `scene` (at most 32 characters of a ULID's kind). Unlimited in number, 5,000 a
 * minute. A page that was never published is allowed: a poster may be made before the release that has its page.
 * @throws UNAVAILABLE
 */
export async function drawPageCode(page: string, scene: string): Promise<Buffer> {
  const bytes = await withinPatience(async () => {
    const { buffer } = await (cloud.openapi as unknown as OpenApi).wxacode.getUnlimited({ page, scene, checkPath: false, width: WIDTH })
    return buffer ?? null
  }, null)
  if (!bytes) throw new AppError('UNAVAILABLE', { message: 'wxacode.getUnlimited: no answer' })
  return bytes
}

/** The SDK's own types take the answer for base64. */
interface OpenApi {
  wxacode: { getUnlimited(parameters: { page: string; scene: string; checkPath: boolean; width: number }): Promise<{ buffer?: Buffer }> }
}
