import { View } from '@tarojs/components'
import { useState } from 'react'
import { OUTSTANDING_WORDS } from '@/copy/ballots-desk'
import { failureWords } from '@/copy/failure'
import { copyText } from '@/platform/clipboard/copy-text'
import { usePagedList } from '@/platform/data/use-paged-list'
import type { BallotDetail } from '@/shared/contract/ballots'
import { listOutstanding } from '@/shared/contract/ballots-desk'
import { useBottomReached, usePullDown } from '@/platform/life-cycle/page-events'
import { Button, Card, Cell, Chip, EmptyState, ErrorState, Icon, ListEnd, Skeleton, showToast } from '@/ui'
import type { Building } from '../hooks/use-buildings'

interface OutstandingViewProps {
  ballot: BallotDetail
  building: Building
}

/** Doors that have not taken part, those to be visited by themselves. */
export function OutstandingView({ ballot, building }: OutstandingViewProps) {
  const [isVisits, setVisits] = useState(false)
  const list = usePagedList(listOutstanding, { ballotId: ballot.id, buildingKey: building.key })
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  const doors = isVisits ? list.items.filter(({ hasPhone }) => !hasPhone) : list.items
  const copy = async () => {
    const isCopied = await copyText(doors.map(({ label }) => label).join('\n'))
    showToast(isCopied ? OUTSTANDING_WORDS.copied : OUTSTANDING_WORDS.notCopied, { tone: isCopied ? 'done' : 'danger' })
  }
  return (
    <View>
      <View className="wrap">
        <Chip id="doors-all" label={OUTSTANDING_WORDS.all} on={!isVisits} onTap={() => setVisits(false)} />
        <Chip id="doors-visit" icon="house" label={OUTSTANDING_WORDS.visit} on={isVisits} onTap={() => setVisits(true)} />
      </View>
      {list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {doors.length > 0 && (
        <Card>
          <View className="stackable">
            <View className="muted f13 num">{OUTSTANDING_WORDS.loaded(doors.length, list.hasMore)}</View>
            <Button id="doors-copy" kind="text" onTap={() => void copy()}>
              {OUTSTANDING_WORDS.copy}
            </Button>
          </View>
          {doors.map(({ key, label, hasPhone }) => (
            <Cell key={key} id={`door-${key}`} title={label} end={<Phone hasPhone={hasPhone} />} />
          ))}
        </Card>
      )}
      {doors.length === 0 && !list.isLoading && !list.error && !list.hasMore && <EmptyState icon="check-circle" {...OUTSTANDING_WORDS.none} />}
      {list.isLoading || list.hasMore ? <Skeleton rows={1} label={OUTSTANDING_WORDS.loading} /> : doors.length > 0 && <ListEnd text={OUTSTANDING_WORDS.end} />}
    </View>
  )
}

function Phone({ hasPhone }: { hasPhone: boolean }) {
  return (
    <View className="row t2 f14">
      <Icon name={hasPhone ? 'phone' : 'house'} size={18} />
      <View className="gap">{hasPhone ? OUTSTANDING_WORDS.hasPhone : OUTSTANDING_WORDS.noPhone}</View>
    </View>
  )
}
