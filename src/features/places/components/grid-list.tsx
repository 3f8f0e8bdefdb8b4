import { GRID_FILE_WORDS, GRID_HISTORY_WORDS } from '@/copy/grid-files'
import { GRID_WORDS } from '@/copy/grids'
import { ringArea } from '@/shared/domain/geo/grids/ring'
import { Button, Card, Cell, EmptyState, Section } from '@/ui'
import type { Drawing } from '../model/grid-drawing'

interface GridListProps {
  drawing: Drawing
  isReadingFile: boolean
  onOpen: (code: string) => void
  onAdd: () => void
  onUndo: () => void
  onFile: () => void
  onHistory: () => void
}

/** The grids of a community as they are drawn, and where others could come from. */
export function GridList({ drawing: { grids, past }, isReadingFile, onOpen, onAdd, onUndo, onFile, onHistory }: GridListProps) {
  return (
    <>
      <Section title={GRID_WORDS.drawings} count={grids.length}>
        {grids.length === 0 && <EmptyState icon="map-pin" title={GRID_WORDS.empty} text={GRID_WORDS.emptyText} />}
        {grids.length > 0 && (
          <Card>
            {grids.map(({ code, name, corners }) => (
              <Cell key={code} id={`grid-${code}`} title={name} detail={GRID_WORDS.size(corners.length, ringArea(corners))} onTap={() => onOpen(code)} />
            ))}
          </Card>
        )}
        <Button id="grids-add" kind="line" icon="plus" block onTap={onAdd}>
          {GRID_WORDS.add}
        </Button>
        {past.length > 0 && (
          <Button id="grids-undo" kind="text" icon="arrow-counter-clockwise" block onTap={onUndo}>
            {GRID_WORDS.undo}
          </Button>
        )}
      </Section>
      <Section title={GRID_FILE_WORDS.ways}>
        <Card>
          <Cell id="grids-file" icon="tray-arrow-down" title={isReadingFile ? GRID_FILE_WORDS.reading : GRID_FILE_WORDS.choose} detail={GRID_FILE_WORDS.chooseHelp} onTap={onFile} />
          <Cell id="grids-history" icon="clock" title={GRID_HISTORY_WORDS.title} detail={GRID_HISTORY_WORDS.way} onTap={onHistory} />
        </Card>
      </Section>
    </>
  )
}
