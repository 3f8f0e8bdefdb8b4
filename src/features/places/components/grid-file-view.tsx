import { View } from '@tarojs/components'
import { errorSentence } from '@/copy/errors'
import { GRID_WORDS, remarkWords } from '@/copy/grids'
import { filePlaceWords, GRID_FILE_WORDS } from '@/copy/grid-files'
import { GRID_FILE_DATUMS } from '@/shared/domain/geo/grids/grid-file'
import { Card, Cell, Note, OptionRow, Section } from '@/ui'
import type { GridFile } from '../hooks/use-grid-file'

/** A survey in the wrong order is wrong in every row. */
const MAX_TOLD = 50

/** A file of borders before it is taken: in which datum it is, what could not be read, what it holds. */
export function GridFileView({ file: { read, isAsked, datum, say, error } }: { file: GridFile }) {
  if (!read) return null
  const { name, grids, problems } = read
  // Before the person has said it, the question is enough.
  const told = problems.filter(({ kind }) => datum !== null || kind !== 'wrong_crs')
  const nameOf = (code: string | null) => grids.find((grid) => grid.code === code)?.name ?? code ?? ''
  return (
    <>
      <Card>
        <View className="t2 f14">{name}</View>
        <View className="h-card">{GRID_FILE_WORDS.read(grids.length)}</View>
      </Card>
      {error && (
        <Note tone="danger" icon="warning-circle">
          {errorSentence(error.code, { fields: error.fields })}
        </Note>
      )}
      {isAsked && (
        <Section title={GRID_FILE_WORDS.datum}>
          {GRID_FILE_DATUMS.map((one) => (
            <OptionRow key={one} id={`datum-${one}`} label={GRID_FILE_WORDS.datums[one]} chosen={one === datum} onTap={() => say(one)} />
          ))}
          <View className="t2 f14">{GRID_FILE_WORDS.datumHelp}</View>
        </Section>
      )}
      {told.length > 0 && (
        <Section title={GRID_FILE_WORDS.problems} count={told.length}>
          <Card>
            {told.slice(0, MAX_TOLD).map((problem, index) => (
              <Cell key={index} title={problem.at === null ? nameOf(problem.grid) : filePlaceWords(problem.at)} detail={remarkWords({ ...problem, areaM2: null, at: null }, nameOf(problem.other))} />
            ))}
          </Card>
        </Section>
      )}
      {grids.length > 0 && (
        <Section title={GRID_FILE_WORDS.grids} count={grids.length}>
          <Card>
            {grids.map((grid, index) => (
              <Cell key={index} title={grid.name} detail={GRID_WORDS.size(grid.corners.length, grid.areaM2)} />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
