import { Canvas } from '@tarojs/components'
import { UNSPOKEN } from '../spoken'
import './poster-picture.css'

export function PosterCanvas({ id }: { id: string }) {
  return <Canvas id={id} canvasId={id} type="2d" className="poster-canvas" {...UNSPOKEN} />
}
