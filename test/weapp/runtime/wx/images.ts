import type { WxEnvironment, WxPart } from './environment'

/** Pictures. Compressing leaves the bytes as they are: size and quality are the phone's business, not shown here. */
export function images({ files, acts }: WxEnvironment): WxPart {
  return {
    asynchronous: {
      getImageInfo: ({ src }) => {
        const bytes = files.read(String(src))
        return { path: src, type: 'jpeg', orientation: 'up', ...sizeOfJpeg(bytes) }
      },
      compressImage: ({ src }) => ({ tempFilePath: files.writeTemporary(files.read(String(src))) }),
      downloadFile: async ({ url }) => {
        const answer = await fetch(String(url))
        return { statusCode: answer.status, tempFilePath: files.writeTemporary(new Uint8Array(await answer.arrayBuffer())) }
      },
      previewImage: (options) => void acts.push({ name: 'previewImage', options }),
      loadFontFace: (options) => void acts.push({ name: 'loadFontFace', options }),
    },
  }
}

/** px, from the frame header. @throws where it is no JPEG */
function sizeOfJpeg(bytes: Uint8Array): { width: number; height: number } {
  const view = Buffer.from(bytes)
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) throw new Error('not an image')
  for (let at = 2; at + 9 < view.length && view[at] === 0xff; at += 2 + view.readUInt16BE(at + 2)) {
    const marker = view[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) }
  }
  throw new Error('not an image')
}
