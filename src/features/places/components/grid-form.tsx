import { View } from '@tarojs/components'
import { useState } from 'react'
import { GRID_WORDS, remarkWords } from '@/copy/grids'
import type { Area } from '@/shared/domain/geo/locate'
import { type Corner, type Grid, MAX_CORNERS } from '@/shared/domain/geo/grids/grid'
import { reviewGrid } from '@/shared/domain/geo/grids/review-grid'
import { ringArea } from '@/shared/domain/geo/grids/ring'
import { Button, Note, TextField } from '@/ui'
import { canRecode, type Drawing, recodeGrid, removeGrid, renameGrid, setCorners } from '../model/grid-drawing'
import { readCorners, writeCorners } from '../model/read-corners'

interface GridFormProps {
  drawing: Drawing
  grid: Grid
  border: Area | null
  onChange: (drawing: Drawing) => void
  onRecoded: (code: string) => void
  onRemoved: () => void
}

const MAX_NAME = 20
const MAX_CODE = 12
const LINE = 40

/** One grid in words: what is wrong with it, its name and number, its corners as they can be typed. */
export function GridForm({ drawing, grid, border, onChange, onRecoded, onRemoved }: GridFormProps) {
  const { code, name, corners } = grid
  const [typedCode, setTypedCode] = useState(code)
  const recode = (next: string) => {
    setTypedCode(next)
    if (next === code || !canRecode(drawing, code, next)) return
    onChange(recodeGrid(drawing, code, next))
    onRecoded(next)
  }
  return (
    <View>
      <View id="grid-size" className="t2 num">{GRID_WORDS.size(corners.length, ringArea(corners))}</View>
      <Remarks drawing={drawing} code={code} border={border} />
      <TextField
        id="grid-name"
        label={GRID_WORDS.name}
        value={name}
        max={MAX_NAME}
        error={name.trim() === '' ? GRID_WORDS.nameEmpty : undefined}
        onChange={(next) => onChange(renameGrid(drawing, code, next))}
      />
      <TextField
        id="grid-code"
        label={GRID_WORDS.code}
        value={typedCode}
        max={MAX_CODE}
        help={GRID_WORDS.codeHelp}
        error={canRecode(drawing, code, typedCode) ? undefined : GRID_WORDS.codeTaken}
        onChange={recode}
      />
      <Points key={writeCorners(corners)} corners={corners} onTake={(next) => onChange(setCorners(drawing, code, next))} />
      <Button
        id="grid-remove"
        kind="text"
        icon="trash"
        block
        onTap={() => {
          onChange(removeGrid(drawing, code))
          onRemoved()
        }}
      >
        {GRID_WORDS.remove}
      </Button>
    </View>
  )
}

function Remarks({ drawing: { grids }, code, border }: Pick<GridFormProps, 'drawing' | 'border'> & { code: string }) {
  const remarks = reviewGrid(grids, code, border)
  const nameOf = (other: string | null) => grids.find((grid) => grid.code === other)?.name ?? ''
  if (remarks.length === 0) return <Note tone="done" icon="check-circle">{GRID_WORDS.fine}</Note>
  return (
    <>
      {remarks.map((remark, index) => (
        <Note key={index} tone={remark.kind === 'gap' ? 'clock' : 'danger'} icon="warning-circle">
          {remarkWords(remark, nameOf(remark.other))}
        </Note>
      ))}
    </>
  )
}

function Points({ corners, onTake }: { corners: readonly Corner[]; onTake: (corners: Corner[]) => void }) {
  const [typed, setTyped] = useState(() => writeCorners(corners))
  const { corners: read, wrong } = readCorners(typed)
  return (
    <View>
      <TextField
        id="grid-points"
        label={GRID_WORDS.points}
        value={typed}
        max={MAX_CORNERS * LINE}
        multiline
        help={GRID_WORDS.pointsHelp}
        error={wrong.length > 0 ? GRID_WORDS.pointsWrong(wrong) : undefined}
        onChange={setTyped}
      />
      <Button id="grid-take-points" kind="line" block disabled={wrong.length > 0} onTap={() => wrong.length === 0 && onTake(read)}>
        {GRID_WORDS.takePoints}
      </Button>
    </View>
  )
}
