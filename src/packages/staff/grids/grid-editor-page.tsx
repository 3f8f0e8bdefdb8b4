import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { GRID_FILE_WORDS, GRID_HISTORY_WORDS } from '@/copy/grid-files'
import { changesWords, GRID_WORDS } from '@/copy/grids'
import { SHELL_WORDS } from '@/copy/shell'
import { type GridEditor, useGridEditor } from '@/features/places/hooks/use-grid-editor'
import { type GridFile, useGridFile } from '@/features/places/hooks/use-grid-file'
import { tellFailure } from '@/platform/data/tell-failure'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useLeaveQuestion } from '@/platform/navigation/leave-question'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { BottomBar, Button, ConfirmSheet, ErrorState, Note, PageShell, Pair, showToast, Skeleton } from '@/ui'
import { Drawn, type View } from './drawn'

type Asking = 'publish' | 'leave' | null

/** The drawing of one community: nothing counts before it is published. */
export function GridEditorPage({ communityCode }: { communityCode: string }) {
  const mode = useDisplayMode()
  const [view, setView] = useState<View>({ kind: 'list' })
  const [asking, setAsking] = useState<Asking>(null)
  const editor = useGridEditor(communityCode, {
    onSaved: () => showToast(GRID_WORDS.saved, { tone: 'done' }),
    onPublished: () => {
      setAsking(null)
      showToast(GRID_WORDS.published, { tone: 'done' })
    },
    onTaken: () => {
      setView({ kind: 'list' })
      showToast(GRID_HISTORY_WORDS.taken, { tone: 'done' })
    },
    onNotTaken: tellFailure,
  })
  const file = useGridFile(communityCode)
  const { drawing, error, isChanged } = editor
  useLeaveQuestion(isChanged ? GRID_WORDS.leaveTitle + GRID_WORDS.leaveText : null)
  const takeFile = () => {
    editor.replace(file.read?.grids ?? [])
    file.drop()
    showToast(GRID_FILE_WORDS.taken, { tone: 'done' })
  }
  return (
    <PageShell
      mode={mode}
      title={GRID_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={() => (isChanged ? setAsking('leave') : goBack())}
      backLabel={SHELL_WORDS.back}
      bottom={drawing && (file.read ? <FileActs file={file} present={drawing.grids.length} onTake={takeFile} /> : <Acts editor={editor} onPublish={() => setAsking('publish')} />)}
    >
      {drawing && <Drawn communityCode={communityCode} editor={editor} drawing={drawing} file={file} view={view} onView={setView} />}
      {!drawing && !error && <Skeleton label={GRID_WORDS.loading} />}
      {!drawing && error && <ErrorState {...failureWords(error)} onRetry={() => void editor.reload()} />}
      <ConfirmSheet
        id="grids-publish-confirm"
        open={asking === 'publish'}
        title={GRID_WORDS.publishTitle}
        text={publishText(editor)}
        kind="primary"
        confirm={GRID_WORDS.publishAsk}
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

function FileActs({ file: { read, isBusy, drop }, present, onTake }: { file: GridFile; present: number; onTake: () => void }) {
  const found = read?.grids.length ?? 0
  return (
    <BottomBar hint={found > 0 ? GRID_FILE_WORDS.takeHelp(present) : undefined}>
      {found > 0 && (
        <Button id="grid-file-take" kind="ink" size="lg" block busyLabel={isBusy ? GRID_FILE_WORDS.reading : undefined} onTap={onTake}>
          {GRID_FILE_WORDS.take(found)}
        </Button>
      )}
      <Button id="grid-file-drop" kind={found > 0 ? 'text' : 'soft'} size="lg" block onTap={drop}>
        {GRID_FILE_WORDS.drop}
      </Button>
    </BottomBar>
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
  const changes = differences.length === 0 ? GRID_WORDS.publishSame : changesWords(differences)
  return [...(publish.error ? [errorSentence(publish.error.code)] : []), changes, GRID_WORDS.publishEffect].join('\n')
}
