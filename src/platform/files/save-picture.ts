export type PictureSaved = 'saved' | 'refused' | 'failed'

/** Gives a picture to the person, under this name. The browser downloads it; WeChat's, into the album, is save-picture.weapp.ts. */
export function savePicture(path: string, name: string): Promise<PictureSaved> {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return Promise.resolve('saved')
}

/** Where somebody who once refused the album allows it again; the browser has no such place. */
export function openAlbumSetting(): Promise<void> {
  return Promise.resolve()
}
