import Taro from '@tarojs/taro'
import type * as browser from './open-canvas'

/** The node of `<Canvas type="2d" id>` (Canvas 2D, base library 2.9). */
interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D
  createImage(): HTMLImageElement
}

/** Of the canvas that stands in the page under this id. */
export const openCanvas: (typeof browser)['openCanvas'] = async (id) => {
  const node = await findNode(id)
  return {
    context: node.getContext('2d'),
    resize: (width, height) => void Object.assign(node, { width, height }),
    loadImage: (address) =>
      new Promise((resolve, reject) => {
        const image = node.createImage()
        image.onload = () => resolve(image)
        image.onerror = () => reject(new Error('not an image'))
        image.src = address
      }),
    keep: async () => {
      const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: node as unknown as Taro.Canvas, x: 0, y: 0, width: node.width, height: node.height, destWidth: node.width, destHeight: node.height, fileType: 'png' })
      return tempFilePath
    },
  }
}

function findNode(id: string): Promise<CanvasNode> {
  return new Promise((resolve, reject) => {
    // After what is drawn now has reached the page.
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true })
        .exec(([found]: { node?: CanvasNode }[]) => (found?.node ? resolve(found.node) : reject(new Error('no canvas'))))
    })
  })
}
