import { useState } from 'react'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { random } from '@/platform/random'
import { getGridDraft, getGrids, type GridVersion, type GridVersionRow, publishGrids, saveGrids } from '@/shared/contract/grids'
import type { OutputOf } from '@/shared/contract/operation'
import { compareGrids } from '@/shared/domain/geo/grids/compare-grids'
import type { Grid } from '@/shared/domain/geo/grids/grid'
import { createUlid } from '@/shared/domain/ulid'
import { type Drawing, drawingOf, replaceGrids } from '../model/grid-drawing'

/** The drawing on the server that the next save goes on with; null: it begins one. What is live is never drawn over. */
type Kept = Pick<GridVersion, 'id' | 'version'> | null

interface Told {
  onSaved: () => void
  onPublished: () => void
  /** An earlier drawing is on the screen. */
  onTaken: () => void
  onNotTaken: (cause: unknown) => void
}

/** The grids of a community: what is live, what was saved last, and what is being drawn. A failed save keeps what is drawn. */
export function useGridEditor(communityCode: string, told: Told) {
  const draft = useOperation(getGridDraft, { communityCode })
  const live = useOperation(getGrids, { communityCode })
  const [begun, setBegun] = useState<Drawing | null>(null)
  // Of a save on this page; undefined: what was read.
  const [kept, setKept] = useState<Kept | undefined>(undefined)
  // What is drawn came from another drawing: the next save begins one of its own.
  const [isApart, setApart] = useState(false)
  // One id until it is saved: a repeat after a lost answer begins no second drawing.
  const [nextId, setNextId] = useState(() => createUlid(now(), random))

  const { isReady, stored, savedGrids } = stateOf(draft.data, live.data)
  const drawing = begun ?? (isReady ? drawingOf(savedGrids) : null)
  const base = kept === undefined ? unpublished(stored) : kept

  const save = useAction(async (grids: readonly Grid[], goesOn: Kept) => {
    const id = goesOn?.id ?? nextId
    const saved = await call(saveGrids, { id, version: goesOn?.version, communityCode, crs: 'gcj02', grids: grids.map((grid) => ({ ...grid, corners: grid.corners.map(([lng, lat]): [number, number] => [lng, lat]) })) })
    setKept({ id: saved.id, version: saved.version })
    setNextId(createUlid(now(), random))
    setApart(false)
    if (draft.data) draft.replace({ ...draft.data, draft: saved })
    told.onSaved()
  })
  const replace = (grids: readonly Grid[]) => drawing && setBegun(replaceGrids(drawing, grids))
  const take = useAction(async ({ id }: GridVersionRow) => {
    try {
      const { draft: taken } = await call(getGridDraft, { communityCode, gridsId: id })
      replace(taken?.grids ?? [])
      setApart(id !== base?.id)
      told.onTaken()
    } catch (cause) {
      told.onNotTaken(cause)
    }
  })
  const publish = useAction(async () => {
    if (!base || !live.data) return
    try {
      const published = await call(publishGrids, { gridsId: base.id, version: base.version, liveRevision: live.data.revision })
      if (draft.data) draft.replace({ ...draft.data, draft: published })
      setKept(null)
      told.onPublished()
    } finally {
      // Also after somebody else published: the difference is then told anew.
      await live.reload()
    }
  })

  const grids = drawing?.grids ?? []
  return {
    drawing,
    border: draft.data?.border ?? null,
    isReady,
    error: isReady ? null : (draft.error ?? live.error),
    reload: () => Promise.all([draft.reload(), live.reload()]),
    change: setBegun,
    /** All grids in place of what is drawn: one change, which can be taken back. */
    replace,
    /** An earlier drawing in place of what is drawn; saved, it is a draft of its own. */
    take,
    liveSince: live.data?.since ?? null,
    isChanged: compareGrids(savedGrids, grids).length > 0,
    isKept: base !== null,
    /** What publishing would change. */
    differences: compareGrids(live.data?.grids ?? [], grids),
    saveOn: () => void save.run(grids, isApart ? null : base),
    /** As a drawing of its own, beside the one that a colleague has changed. */
    saveApart: () => void save.run(grids, null),
    isSaving: save.isBusy,
    saveError: save.error,
    publish,
  }
}

function stateOf(draft: OutputOf<typeof getGridDraft> | null, live: OutputOf<typeof getGrids> | null) {
  const stored = draft?.draft ?? null
  const savedGrids: readonly Grid[] = stored?.grids ?? live?.grids ?? []
  return { isReady: draft !== null && live !== null, stored, savedGrids }
}

function unpublished(stored: GridVersion | null): Kept {
  return stored?.publishedAt === null ? stored : null
}

export type GridEditor = ReturnType<typeof useGridEditor>
