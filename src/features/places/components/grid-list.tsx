import { GRID_WORDS } from '@/copy/grids'
import type { Grid } from '@/shared/domain/geo/grids/grid'
import { ringArea } from '@/shared/domain/geo/grids/ring'
import { Button, Card, Cell, EmptyState, Section } from '@/ui'

interface GridListProps {
  grids: readonly Grid[]
  onOpen: (code: string) => void
  onAdd: () => void
}

/** The grids of a community as they are drawn. */
export function GridList({ grids, onOpen, onAdd }: GridListProps) {
  return (
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
    </Section>
  )
}
