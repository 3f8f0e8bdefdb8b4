import { View as Box } from '@tarojs/components'
import { useMemo } from 'react'
import { errorSentence } from '@/copy/errors'
import { GRID_WORDS } from '@/copy/grids'
import { GridFileView } from '@/features/places/components/grid-file-view'
import { GridForm } from '@/features/places/components/grid-form'
import { GridHistory } from '@/features/places/components/grid-history'
import { GridList } from '@/features/places/components/grid-list'
import { GridMap } from '@/features/places/components/grid-map'
import type { GridEditor } from '@/features/places/hooks/use-grid-editor'
import type { GridFile } from '@/features/places/hooks/use-grid-file'
import { addGrid, type Drawing, undo } from '@/features/places/model/grid-drawing'
import type { Corner } from '@/shared/domain/geo/grids/grid'
import { Button, Note, showToast } from '@/ui'

export type View = { kind: 'list' | 'history' } | { kind: 'grid'; code: string }

interface DrawnProps {
  communityCode: string
  editor: GridEditor
  drawing: Drawing
  file: GridFile
  view: View
  onView: (view: View) => void
}

/** A file that was chosen, one grid, the drawings before, or the list of all. */
export function Drawn({ communityCode, editor, drawing, file, view, onView }: DrawnProps) {
  const { border, change, liveSince, take } = editor
  const rings = useMemo(() => (border?.polygon ?? []) as unknown as Corner[][], [border])
  const area = useMemo(() => (border ? { code: '', polygon: rings, borderErrorM: border.borderErrorM } : null), [border, rings])
  const grid = view.kind === 'grid' ? drawing.grids.find(({ code }) => code === view.code) : undefined
  const toList = () => onView({ kind: 'list' })
  const open = (code: string) => onView({ kind: 'grid', code })
  const add = () => {
    const added = addGrid(drawing, GRID_WORDS.named)
    if (!added) return showToast(GRID_WORDS.full)
    change(added.drawing)
    open(added.code)
  }
  if (file.read) return <GridFileView file={file} />
  if (!grid && view.kind !== 'history') {
    return (
      <>
        {file.error && (
          <Note tone="danger" icon="warning-circle">
            {errorSentence(file.error.code, { fields: file.error.fields })}
          </Note>
        )}
        <GridList
          drawing={drawing}
          isReadingFile={file.isBusy}
          onOpen={open}
          onAdd={add}
          onUndo={() => change(undo(drawing))}
          onFile={file.choose}
          onHistory={() => onView({ kind: 'history' })}
        />
      </>
    )
  }
  return (
    <Box>
      <Button id="grids-list" kind="text" icon="list-checks" onTap={toList}>
        {GRID_WORDS.back}
      </Button>
      {grid ? (
        <>
          <GridMap drawing={drawing} grid={grid} border={rings} onChange={change} />
          <GridForm drawing={drawing} grid={grid} border={area} onChange={change} onRecoded={open} onRemoved={toList} />
        </>
      ) : (
        <GridHistory communityCode={communityCode} liveSince={liveSince} isTaking={take.isBusy} onTake={(row) => void take.run(row)} />
      )}
    </Box>
  )
}
