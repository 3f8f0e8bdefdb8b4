import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { changeWords, GRID_WORDS } from '@/copy/grids'
import { SHELL_WORDS } from '@/copy/shell'
import { GridForm } from '@/features/places/components/grid-form'
import { GridList } from '@/features/places/components/grid-list'
import { GridMap } from '@/features/places/components/grid-map'
import { type GridEditor, useGridEditor } from '@/features/places/hooks/use-grid-editor'
import { addGrid, type Drawing } from '@/features/places/model/grid-drawing'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { useLeaveQuestion } from '@/platform/navigation/leave-question'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { Corner } from '@/shared/domain/geo/grids/grid'
import { BottomBar, Button, ConfirmSheet, EmptyState, ErrorState, Note, PageShell, Pair, showToast, Skeleton } from '@/ui'

/** 网格边界: those who keep a community draw its grids; nothing counts before it is published. */
export default function GridsPage() {
  const mode = useDisplayMode()
  const { community } = usePageParams()
  if (community) return <Editor communityCode={community} />
  return (
    <PageShell mode={mode} title={GRID_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <EmptyState icon="map-pin" title={GRID_WORDS.noCommunity} text={GRID_WORDS.noCommunityText} />
    </PageShell>
  )
}

type Asking = 'publish' | 'leave' | null

function Editor({ communityCode }: { communityCode: string }) {
  const mode = useDisplayMode()
  const [code, setCode] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking>(null)
  const editor = useGridEditor(communityCode, {
    onSaved: () => showToast(GRID_WORDS.saved, { tone: 'done' }),
    onPublished: () => {
      setAsking(null)
      showToast(GRID_WORDS.published, { tone: 'done' })
    },
  })
  const { drawing, error, isChanged } = editor
  useLeaveQuestion(isChanged ? GRID_WORDS.leaveTitle + GRID_WORDS.leaveText : null)
  const leave = () => (isChanged ? setAsking('leave') : goBack())
  return (
    <PageShell
      mode={mode}
      title={GRID_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={leave}
      backLabel={SHELL_WORDS.back}
      bottom={drawing && <Acts editor={editor} onPublish={() => setAsking('publish')} />}
    >
      {drawing && <Drawn editor={editor} drawing={drawing} code={code} onCode={setCode} />}
      {!drawing && !error && <Skeleton label={GRID_WORDS.loading} />}
      {!drawing && error && <ErrorState {...failureWords(error)} onRetry={() => void editor.reload()} />}
      <ConfirmSheet
        id="grids-publish-confirm"
        open={asking === 'publish'}
        title={GRID_WORDS.publishTitle}
        text={publishText(editor)}
        confirm={GRID_WORDS.publish}
        busyLabel={editor.publish.isBusy ? GRID_WORDS.publishing : undefined}
        keep={GRID_WORDS.keep}
        onConfirm={() => void editor.publish.run()}
        onClose={() => setAsking(null)}
      />
      <ConfirmSheet
        id="grids-leave"
        open={asking === 'leave'}
        title={GRID_WORDS.leaveTitle}
        text={GRID_WORDS.leaveText}
        confirm={GRID_WORDS.leave}
        keep={GRID_WORDS.keep}
        onConfirm={goBack}
        onClose={() => setAsking(null)}
      />
    </PageShell>
  )
}

interface DrawnProps {
  editor: GridEditor
  drawing: Drawing
  /** The grid that is open; null: the list. */
  code: string | null
  onCode: (code: string | null) => void
}

function Drawn({ editor: { border, change }, drawing, code, onCode }: DrawnProps) {
  const rings = useMemo(() => (border?.polygon ?? []) as unknown as Corner[][], [border])
  const area = useMemo(() => (border ? { code: '', polygon: rings, borderErrorM: border.borderErrorM } : null), [border, rings])
  const grid = drawing.grids.find((one) => one.code === code)
  const add = () => {
    const added = addGrid(drawing, GRID_WORDS.named)
    if (!added) return showToast(GRID_WORDS.full)
    change(added.drawing)
    onCode(added.code)
  }
  if (!grid) return <GridList grids={drawing.grids} onOpen={onCode} onAdd={add} />
  return (
    <View>
      <Button id="grids-list" kind="text" icon="list-checks" onTap={() => onCode(null)}>
        {GRID_WORDS.back}
      </Button>
      <GridMap drawing={drawing} grid={grid} border={rings} onChange={change} />
      <GridForm drawing={drawing} grid={grid} border={area} onChange={change} onRecoded={onCode} onRemoved={() => onCode(null)} />
    </View>
  )
}

function Acts({ editor, onPublish }: { editor: GridEditor; onPublish: () => void }) {
  const { saveError, isSaving, isChanged, isKept, saveOn, saveApart } = editor
  const problem = saveError && isChanged ? errorSentence(saveError.code) : null
  const isOvertaken = saveError?.code === 'GRIDS_CHANGED'
  return (
    <BottomBar hint={stateOf(editor)}>
      {problem && (
        <Note tone="danger" icon="warning-circle" action={isOvertaken ? { id: 'grids-save-apart', label: GRID_WORDS.saveApart, onTap: saveApart } : undefined}>
          {problem}
        </Note>
      )}
      <Pair>
        <Button id="grids-save" size="lg" block disabled={!isChanged} busyLabel={isSaving ? GRID_WORDS.saving : undefined} onTap={() => isChanged && saveOn()}>
          {GRID_WORDS.save}
        </Button>
        <Button id="grids-publish" kind="primary" size="lg" block disabled={isChanged || !isKept} onTap={() => !isChanged && isKept && onPublish()}>
          {GRID_WORDS.publish}
        </Button>
      </Pair>
    </BottomBar>
  )
}

function stateOf({ isChanged, isKept, drawing }: GridEditor): string {
  if (isChanged) return GRID_WORDS.state.unsaved
  if (isKept) return GRID_WORDS.state.saved
  return drawing?.grids.length ? GRID_WORDS.state.live : GRID_WORDS.state.none
}

function publishText({ publish, differences }: GridEditor): string {
  const changes = differences.length === 0 ? GRID_WORDS.publishSame : differences.map(changeWords).join('')
  return publish.error ? `${errorSentence(publish.error.code)}。${changes}` : changes
}
