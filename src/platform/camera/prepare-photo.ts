import { AppError } from '@/shared/errors'
import { isWeak } from '../network/network'
import { fitWithin, GOAL_BYTES, LONGEST_SIDE, LONGEST_SIDE_WEAK, type Photo, QUALITIES } from './photo-limits'

/**
 * A photo as it is sent: upright, small, a JPEG, without what the camera wrote into it. The browser's; WeChat's is prepare-photo.weapp.ts.
 * @throws AppError PHOTO_EMPTY, PHOTO_NOT_AN_IMAGE
 */
export async function preparePhoto(path: string): Promise<Photo> {
  const source = await fetch(path).then((response) => response.blob())
  if (source.size === 0) throw new AppError('PHOTO_EMPTY')
  const canvas = draw(await decode(path))
  let smallest: Blob | null = null
  for (const quality of QUALITIES) {
    smallest = await encode(canvas, quality)
    if (smallest.size <= GOAL_BYTES) break
  }
  if (!smallest) throw new AppError('PHOTO_NOT_AN_IMAGE')
  return { path: URL.createObjectURL(smallest), bytes: smallest.size }
}

/** An image element turns the picture upright by itself. */
async function decode(path: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = path
  try {
    await image.decode()
  } catch (cause) {
    throw new AppError('PHOTO_NOT_AN_IMAGE', { cause })
  }
  if (image.naturalWidth === 0) throw new AppError('PHOTO_NOT_AN_IMAGE')
  return image
}

function draw(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const size = fitWithin(isWeak() ? LONGEST_SIDE_WEAK : LONGEST_SIDE, { width: image.naturalWidth, height: image.naturalHeight })
  Object.assign(canvas, size)
  const context = canvas.getContext('2d')
  if (!context) throw new AppError('PHOTO_NOT_AN_IMAGE', { message: 'no canvas' })
  // JPEG has no transparency: without a ground a drawing on nothing turns black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, size.width, size.height)
  context.drawImage(image, 0, 0, size.width, size.height)
  return canvas
}

function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new AppError('PHOTO_NOT_AN_IMAGE', { message: 'not encoded' }))), 'image/jpeg', quality)
  })
}
