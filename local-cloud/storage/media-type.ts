/** The first bytes by which a file is recognised. */
const SIGNATURES: [mediaType: string, offset: number, bytes: string][] = [
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e47'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
  ['video/mp4', 4, '66747970'],
  ['audio/mpeg', 0, '494433'],
  ['application/pdf', 0, '25504446'],
]

/** Media type from content, never from a name: a name is the uploader's word. */
export function mediaTypeOf(body: Buffer): string {
  const found = SIGNATURES.find(([, offset, bytes]) => body.subarray(offset, offset + bytes.length / 2).toString('hex') === bytes)
  return found?.[0] ?? 'application/octet-stream'
}
