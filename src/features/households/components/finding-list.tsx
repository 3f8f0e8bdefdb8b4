import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { FINDING_WORDS, ROLL_WORDS } from '@/copy/roll'
import { call } from '@/platform/cloud/call'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useBottomReached } from '@/platform/life-cycle/page-events'
import { decideRollConflict, FINDING_KINDS, listRollFindings, type RollFinding, type RollVersion } from '@/shared/contract/roll'
import { Button, Card, Chip, EmptyState, ErrorState, ListEnd, Pair, Skeleton } from '@/ui'
import { findingText } from '../model/finding-words'

type Kind = RollFinding['kind']

/** In the order in which they matter. */
const KINDS: readonly Kind[] = ['conflict', ...FINDING_KINDS.filter((kind) => kind !== 'conflict')]

/** Every row that is not simply in, one kind at a time. */
export function FindingList({ version }: { version: RollVersion }) {
  const shown = KINDS.filter((kind) => version.counts[kind] > 0)
  const [chosen, setChosen] = useState<Kind | null>(null)
  const kind = chosen ?? shown[0]
  if (kind === undefined) return null
  return (
    <>
      <View className="chips">
        {shown.map((one) => (
          <Chip key={one} id={`finding-${one}`} label={`${FINDING_WORDS[one]} ${version.counts[one]}`} on={one === kind} onTap={() => setChosen(one)} />
        ))}
      </View>
      <Rows key={kind} versionId={version.id} kind={kind} mayDecide={version.state === 'ready'} />
    </>
  )
}

function Rows({ versionId, kind, mayDecide }: { versionId: string; kind: Kind; mayDecide: boolean }) {
  const list = usePagedList(listRollFindings, { versionId, kind })
  useBottomReached(() => void list.loadMore())
  const decide = useAction(async ({ id, householdId }: RollFinding, keep: 'roll' | 'file') => {
    try {
      await call(decideRollConflict, { versionId, householdId: householdId ?? '', keep })
      list.remove(id)
    } catch (cause) {
      tellFailure(cause)
    }
  })
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={ROLL_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="check-circle" title={ROLL_WORDS.nothing} text={ROLL_WORDS.nothingText} />
  }
  return (
    <View>
      {list.items.map((finding) => (
        <Card key={finding.id}>
          <View className="t2 f13 num">{ROLL_WORDS.row(finding.row)}</View>
          {finding.label && <View className="h-card">{finding.label}</View>}
          <View>{findingText(finding)}</View>
          {kind === 'conflict' && mayDecide && (
            <Pair>
              <Button id={`keep-roll-${finding.householdId}`} block onTap={() => void decide.run(finding, 'roll')}>
                {ROLL_WORDS.keepRoll}
              </Button>
              <Button id={`take-file-${finding.householdId}`} block onTap={() => void decide.run(finding, 'file')}>
                {ROLL_WORDS.takeFile}
              </Button>
            </Pair>
          )}
        </Card>
      ))}
      {list.hasMore ? <Skeleton rows={1} label={ROLL_WORDS.loading} /> : <ListEnd text={ROLL_WORDS.end} />}
    </View>
  )
}
