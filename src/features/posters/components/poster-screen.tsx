import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { POSTER_WORDS as WORDS } from '@/copy/posters'
import { SHELL_WORDS } from '@/copy/shell'
import type { PageCode } from '@/platform/canvas/page-code'
import type { PaintedPoster } from '@/platform/canvas/paint-poster'
import { goBack } from '@/platform/navigation/navigate'
import { Card, Chip, type DisplayMode, ErrorState, Note, PageShell, Skeleton } from '@/ui'
import type { Poster } from '@/ui/poster/poster'
import { PosterCanvas } from '@/ui/poster/poster-canvas'
import { PosterPicture } from '@/ui/poster/poster-picture'
import type { SheetName } from '@/ui/poster/poster-sheets'
import { posterText } from '@/ui/poster/poster-text'
import { usePageCode } from '../hooks/use-page-code'
import { usePaintedPoster } from '../hooks/use-painted-poster'
import { PosterActs } from './poster-acts'
import './poster-screen.css'

const CANVAS_ID = 'poster-canvas'
const FORMS = ['chat', 'a4', 'large', 'text'] as const
type Form = (typeof FORMS)[number]

interface PosterScreenProps {
  mode: DisplayMode
  demoText: string | null
  /** Pure, and kept while it says the same (useCallback). `hasCode` false: says in words how one comes here. */
  makePoster: (sheet: SheetName, hasCode: boolean) => Poster
  /** As platform/canvas/page-code gives it; kept (useCallback). */
  fetchCode: () => Promise<PageCode>
  /** Of the file, without ending. */
  fileName: string
}

/** The whole page of one thing as a picture: for a chat, for the wall, in large letters, and as words. */
export function PosterScreen({ mode, demoText, makePoster, fetchCode, fileName }: PosterScreenProps) {
  const [form, setForm] = useState<Form>(mode.isElder ? 'large' : 'chat')
  const { code, error: codeError, retry: retryCode } = usePageCode(fetchCode)
  const sheet = form === 'text' ? 'chat' : form
  const poster = useMemo(() => (code === undefined ? null : makePoster(sheet, code !== null)), [makePoster, sheet, code])
  const { painted, error, retry } = usePaintedPoster({ canvasId: CANVAS_ID, poster: form === 'text' ? null : poster, sheet, code: code ?? null })
  const text = poster ? posterText(poster) : ''
  const path = form === 'text' ? null : (painted?.path ?? null)
  const acts = text && (form === 'text' || path) ? <PosterActs path={path} text={text} fileName={`${fileName}-${form}.png`} isPrint={form === 'a4'} /> : null
  return (
    <PageShell mode={mode} title={WORDS.title} demoText={demoText} onBack={goBack} backLabel={SHELL_WORDS.back} bottom={acts}>
      <View className="chips">
        {FORMS.map((one) => (
          <Chip key={one} id={`poster-${one}`} label={WORDS.sheets[one]} on={one === form} onTap={() => setForm(one)} />
        ))}
      </View>
      {codeError && (
        <Note tone="clock" icon="warning" action={{ id: 'poster-code-retry', label: WORDS.codeRetry, onTap: retryCode }}>
          {WORDS.codeMissing}
        </Note>
      )}
      <View className="poster-screen__picture">{form === 'text' ? <Words text={text} /> : <Picture painted={painted} alt={text} hasFailed={error !== null} onRetry={retry} />}</View>
      <PosterCanvas id={CANVAS_ID} />
    </PageShell>
  )
}

function Words({ text }: { text: string }) {
  if (!text) return <Skeleton label={WORDS.loading} />
  return (
    <Card>
      <Text id="poster-text" className="poster-screen__text" selectable userSelect>
        {text}
      </Text>
    </Card>
  )
}

function Picture({ painted, alt, hasFailed, onRetry }: { painted: PaintedPoster | null; alt: string; hasFailed: boolean; onRetry: () => void }) {
  if (painted) return <PosterPicture {...painted} alt={alt} />
  return hasFailed ? <ErrorState {...WORDS.paintFailed} onRetry={onRetry} /> : <Skeleton label={WORDS.loading} />
}
