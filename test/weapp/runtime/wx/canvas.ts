import { PNG } from 'pngjs'
import { selectIn } from '../view/select'
import type { ViewElement } from '../view/view-node'
import type { ViewOwner } from '../view/view-owner'
import type { Options, WxEnvironment, WxPart } from './environment'
import { paper } from './paper'

/** The node of a `<canvas type="2d">`, as the page gets it from a query. */
interface CanvasNode {
  width: number
  height: number
  getContext(kind: string): unknown
  createImage(): unknown
}

/** Four million pixels: nobody looks at how small the file is. */
const QUICKLY = { deflateLevel: 1, filterType: 0 } as const

/** Canvas 2D, and queries for its node; other queries need a layout, and there is none. */
export function canvas(environment: WxEnvironment): WxPart {
  const { files, acts, stack, timers } = environment
  const nodes = new WeakMap<ViewOwner, Map<string, CanvasNode>>()
  const papers = new WeakMap<object, ReturnType<typeof paper>>()
  const nodeOf = ({ owner, path }: ViewElement): CanvasNode => {
    const known = nodes.get(owner) ?? new Map<string, CanvasNode>()
    nodes.set(owner, known)
    const node = known.get(path) ?? makeNode(environment, papers)
    known.set(path, node)
    return node
  }
  const createSelectorQuery = () => {
    const asked: string[] = []
    const query = {
      select: (selector: string) => {
        const reference = {
          fields: ({ node, ...others }: Options) => {
            if (!node || Object.values(others).some(Boolean)) throw new Error('SelectorQuery gives nothing but the node of a canvas in this runtime: there is no layout')
            asked.push(selector)
            return query
          },
          node: () => reference.fields({ node: true }),
        }
        return reference
      },
      exec: (callback: (found: unknown[]) => void) =>
        timers.later(() => {
          callback(
            asked.map((selector) => {
              const found = selectIn(stack.current.owner.nodes, selector)[0]
              return found?.tag === 'canvas' && found.attributes.type === '2d' ? { node: nodeOf(found) } : null
            }),
          )
        }),
    }
    return query
  }
  return {
    immediate: { createSelectorQuery },
    asynchronous: {
      canvasToTempFilePath: ({ canvas: node, destWidth, destHeight }) => {
        const { width, height } = node as CanvasNode
        const drawn = papers.get(node as object)
        if (!drawn || destWidth !== width || destHeight !== height) throw new Error('nothing is drawn there, or its size is another')
        return { tempFilePath: files.writeTemporary(PNG.sync.write(drawn.picture(), QUICKLY), 'png') }
      },
      saveImageToPhotosAlbum: (options) => {
        files.read(String(options.filePath))
        acts.push({ name: 'saveImageToPhotosAlbum', options })
      },
      showShareImageMenu: (options) => {
        files.read(String(options.path))
        acts.push({ name: 'showShareImageMenu', options })
      },
    },
  }
}

function makeNode({ timers }: WxEnvironment, papers: WeakMap<object, ReturnType<typeof paper>>): CanvasNode {
  let size = { width: 300, height: 150 }
  let drawn = paper(size)
  const resize = (changed: Partial<typeof size>) => {
    size = { ...size, ...changed }
    drawn = paper(size)
    papers.set(node, drawn)
  }
  const node: CanvasNode = {
    get width() {
      return size.width
    },
    set width(width: number) {
      resize({ width })
    },
    get height() {
      return size.height
    },
    set height(height: number) {
      resize({ height })
    },
    // One context a canvas, also after it was resized.
    getContext: (kind) => {
      if (kind !== '2d') throw new Error(`a canvas of this runtime has no context ${kind}`)
      return context
    },
    createImage: () => {
      const image = { src: '', onload: () => undefined, onerror: () => undefined, pixels: undefined as PNG | undefined }
      return new Proxy(image, {
        set(target, name, value) {
          Object.assign(target, { [name]: value as unknown })
          if (name === 'src') timers.later(() => (readImage(target, String(value)) ? target.onload() : target.onerror()))
          return true
        },
      })
    },
  }
  const context = new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' ? (drawn.context as Record<string, unknown>)[name] : undefined),
      set: (_, name, value) => Object.assign(drawn.context, { [name]: value as unknown }) !== undefined,
    },
  )
  papers.set(node, drawn)
  return node
}

function readImage(image: { pixels?: PNG }, address: string): boolean {
  const base64 = /^data:image\/png;base64,(.+)$/.exec(address)?.[1]
  try {
    image.pixels = PNG.sync.read(Buffer.from(base64 ?? '', 'base64'))
    return true
  } catch {
    return false
  }
}
