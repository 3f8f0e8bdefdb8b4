/** A canvas to paint one picture on. */
export interface OpenCanvas {
  context: CanvasRenderingContext2D
  /** Pixels. Clears it. */
  resize(width: number, height: number): void
  loadImage(address: string): Promise<CanvasImageSource>
  /** @returns a path that Image shows and savePicture takes. @throws what the platform says */
  keep(): Promise<string>
}

/** In the browser no element of the page is needed; WeChat's is open-canvas.weapp.ts. */
export function openCanvas(_id: string): Promise<OpenCanvas> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return Promise.reject(new Error('no canvas'))
  return Promise.resolve({
    context,
    resize: (width, height) => void Object.assign(canvas, { width, height }),
    loadImage: async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return image
    },
    keep: () => new Promise<string>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('not encoded'))), 'image/png')),
  })
}
