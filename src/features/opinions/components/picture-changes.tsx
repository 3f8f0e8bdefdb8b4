import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/copy/clock'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { useOperation } from '@/platform/data/use-operation'
import { listPictures } from '@/shared/contract/opinions'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Pair, Section } from '@/ui'
import { ConsensusMap } from './consensus-map'

const WORDS = OPINIONS_WORDS.map
/** The replay goes back so far. */
const LIMIT = 20

/** 共识变化: every picture as it was, one after another. Nothing where there is one alone. */
export function PictureChanges({ topicId, now }: { topicId: string; now: Instant }) {
  const { data } = useOperation(listPictures, { topicId, limit: LIMIT })
  // Counted from the latest.
  const [back, setBack] = useState(0)
  const pictures = data?.items ?? []
  const shown = pictures[back]
  if (!shown || pictures.length < 2) return null
  const { agreed, contested, unclear } = shown.verdicts
  return (
    <Section title={WORDS.changes}>
      <Card id="picture-changes">
        <View className="strong num">{WORDS.change(shown.n, momentWords(shown.at, now))}</View>
        {shown.groups.length > 0 && <ConsensusMap groups={shown.groups} own={null} ownGroup={null} />}
        <View className="t2 num">{WORDS.verdicts(agreed, contested, unclear)}</View>
        <Pair>
          <Button id="picture-earlier" block disabled={back + 1 >= pictures.length} onTap={() => setBack(back + 1)}>
            {WORDS.earlier}
          </Button>
          <Button id="picture-later" block disabled={back === 0} onTap={() => setBack(back - 1)}>
            {WORDS.later}
          </Button>
        </Pair>
      </Card>
    </Section>
  )
}
