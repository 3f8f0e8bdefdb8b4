import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { useReturn } from '@/platform/life-cycle/page-events'
import { getBallot } from '@/shared/contract/ballots'

/** One ballot, and the steps on it: each answers with what it has become. `onDone`: after a step that got through. */
export function useBallot(ballotId: string, onDone?: () => void) {
  const { data: ballot, error, reload, replace } = useOperation(getBallot, { ballotId })
  const change = useChange({ replace, reload }, onDone)
  useReturn(() => void reload())
  return { ballot, error, reload, change }
}
export type BallotReading = ReturnType<typeof useBallot>
export type BallotChange = BallotReading['change']
