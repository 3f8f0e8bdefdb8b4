import { View } from '@tarojs/components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { GRID_WORDS } from '@/copy/grids'
import { MAP_WORDS } from '@/copy/places'
import type { Corner, Grid } from '@/shared/domain/geo/grids/grid'
import { Button, Chip, type MapMarker, type MapPoint, MapView } from '@/ui'
import { type Drawing, removeCorner, tapGround, type Tool, undo } from '../model/grid-drawing'

interface GridMapProps {
  drawing: Drawing
  grid: Grid
  /** Rings to draw within; empty: not known. */
  border: readonly (readonly Corner[])[]
  onChange: (drawing: Drawing) => void
}

const TOOLS: readonly Tool[] = ['add', 'move', 'remove']
/** Where nothing is drawn yet: the middle of the city, and all of it. */
const CITY: MapPoint = { lng: 115.039, lat: 30.2 }
const CITY_SCALE = 12
const GRID_SCALE = 16
const BORDER_ID = 1000

/** One grid among the others. A tap does what the chosen tool says. */
export function GridMap({ drawing, grid, border, onChange }: GridMapProps) {
  const { code, name, corners } = grid
  const [tool, setTool] = useState<Tool>('add')
  const [chosen, setChosen] = useState<number | null>(null)
  const [isJoined, setJoined] = useState(false)
  // Only when it is opened: a map that moves under the finger cannot be drawn on.
  const [view] = useState(() => startOf([corners, ...border, ...drawing.grids.map((one) => one.corners)]))

  const markers = useMemo(
    () => corners.map(([lng, lat], index): MapMarker => ({ id: index + 1, lng, lat, label: GRID_WORDS.corner(index + 1), look: index === chosen ? 'chosen' : 'corner' })),
    [corners, chosen],
  )
  const shapes = useMemo(
    () => [
      ...border.map((ring, index) => ({ id: BORDER_ID + index, label: GRID_WORDS.border, corners: ring })),
      ...drawing.grids.flatMap((one, index) => (one.code === code ? [] : [{ id: index + 1, label: one.name, corners: one.corners }])),
    ],
    [border, drawing.grids, code],
  )
  const drawn = useMemo(() => ({ id: 0, label: name, corners }), [name, corners])

  // A second tap can come before the first is drawn: it goes on from what the first has left.
  const latest = useRef(drawing)
  useEffect(() => {
    latest.current = drawing
  }, [drawing])
  const change = (next: Drawing) => {
    latest.current = next
    onChange(next)
  }

  const onGround = (point: MapPoint) => {
    const { drawing: next, onto } = tapGround(latest.current, { code, tool, chosen, point, border })
    if (next === latest.current) return
    setChosen(null)
    setJoined(onto !== null)
    change(next)
  }
  const onMarker = (id: number) => {
    setJoined(false)
    if (tool !== 'remove') {
      setTool('move')
      setChosen(id - 1)
      return
    }
    setChosen(null)
    change(removeCorner(latest.current, code, id - 1))
  }
  const takeTool = (next: Tool) => {
    setTool(next)
    setChosen(null)
  }
  const help = chosen === null ? GRID_WORDS.toolHelp[tool] : GRID_WORDS.chosen(chosen + 1)
  return (
    <View>
      <MapView
        label={GRID_WORDS.map(name)}
        centre={view.centre}
        scale={view.scale}
        markers={markers}
        shapes={shapes}
        drawn={drawn}
        isLarge
        isDescribed
        onTapGround={onGround}
        onTapMarker={onMarker}
        plainGround={MAP_WORDS.plainGround}
      />
      <View className="t2 f14">{isJoined ? GRID_WORDS.joined : help}</View>
      <View className="wrap">
        {TOOLS.map((one) => (
          <Chip key={one} id={`grid-tool-${one}`} label={GRID_WORDS.tools[one]} on={tool === one} onTap={() => takeTool(one)} />
        ))}
      </View>
      <Button id="grid-undo" icon="arrow-counter-clockwise" block disabled={drawing.past.length === 0} onTap={() => change(undo(latest.current))}>
        {GRID_WORDS.undo}
      </Button>
    </View>
  )
}

/** The middle of the first ring that has a corner. */
function startOf(rings: readonly (readonly Corner[])[]): { centre: MapPoint; scale: number } {
  const ring = rings.find(({ length }) => length > 0)
  if (!ring) return { centre: CITY, scale: CITY_SCALE }
  const middle = (axis: 0 | 1) => ring.reduce((sum, corner) => sum + corner[axis], 0) / ring.length
  return { centre: { lng: middle(0), lat: middle(1) }, scale: GRID_SCALE }
}
