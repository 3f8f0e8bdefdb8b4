import type { Photo } from './photo-limits'

export interface PhotoRequest {
  count: number
  source: 'camera' | 'album' | 'both'
}

let cancelOpen: (() => void) | null = null

/**
 * Lets the person take or pick photos; nothing chosen is an empty list. The browser's; WeChat's is take-photos.weapp.ts.
 * @throws AppError FORBIDDEN when the camera or album was denied
 */
export function takePhotos({ count, source }: PhotoRequest): Promise<Photo[]> {
  cancelOpen?.()
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.id = 'photo-input'
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = count > 1
    input.hidden = true
    if (source === 'camera') input.setAttribute('capture', 'environment')
    const finish = (photos: Photo[]) => {
      input.remove()
      cancelOpen = null
      resolve(photos)
    }
    cancelOpen = () => finish([])
    input.addEventListener('cancel', () => finish([]))
    input.addEventListener('change', () => finish([...(input.files ?? [])].slice(0, count).map(asPhoto)))
    document.body.append(input)
    input.click()
  })
}

function asPhoto(file: File): Photo {
  return { path: URL.createObjectURL(file), bytes: file.size }
}
