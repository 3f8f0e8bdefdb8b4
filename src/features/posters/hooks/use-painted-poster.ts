import { useEffect, useRef, useState } from 'react'
import type { PageCode } from '@/platform/canvas/page-code'
import { type PaintedPoster, paintPoster } from '@/platform/canvas/paint-poster'
import { asAppError } from '@/platform/data/as-app-error'
import type { AppError } from '@/shared/errors'
import type { Poster } from '@/ui/poster/poster'
import type { SheetName } from '@/ui/poster/poster-sheets'

interface PosterOptions {
  /** Id of the canvas in the page. */
  canvasId: string
  /** Keep it while it says the same (useMemo). Null: not now. */
  poster: Poster | null
  sheet: SheetName
  code: PageCode | null
}

/** A poster as a picture on the phone, painted anew when what it says or its sheet changes. */
export function usePaintedPoster({ canvasId, poster, sheet, code }: PosterOptions) {
  const [painted, setPainted] = useState<PaintedPoster | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [attempt, setAttempt] = useState(0)
  // One after the other: they paint on one canvas.
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    setPainted(null)
    setError(null)
    if (!poster) return undefined
    let isCurrent = true
    last.current = last.current
      .then(() => (isCurrent ? paintPoster(canvasId, poster, { sheet, code }) : null))
      .then(
        (picture) => isCurrent && setPainted(picture),
        (cause: unknown) => isCurrent && setError(asAppError(cause)),
      )
    return () => {
      isCurrent = false
    }
  }, [canvasId, poster, sheet, code, attempt])
  return { painted, error, retry: () => setAttempt((count) => count + 1) }
}
