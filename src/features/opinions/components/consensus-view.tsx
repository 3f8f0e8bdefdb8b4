import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/copy/clock'
import { OPINIONS_WORDS } from '@/copy/opinions'
import type { getPicture, Opinion } from '@/shared/contract/opinions'
import type { OutputOf } from '@/shared/contract/operation'
import { MAP_FROM } from '@/shared/domain/consensus/consensus'
import type { Instant } from '@/shared/domain/time'
import { Card, EmptyState, Note, Section } from '@/ui'
import { sortOpinions } from '../model/opinion-lists'
import { ConsensusMap } from './consensus-map'
import { OpinionItem } from './opinion-item'
import { PictureChanges } from './picture-changes'
import { ReplySheet } from './reply-sheet'

const WORDS = OPINIONS_WORDS.map
export type Picture = OutputOf<typeof getPicture>

interface ConsensusViewProps {
  topicId: string
  picture: Picture
  now: Instant
  answersQuestions: boolean
  onKeepOn: () => void
  reload: () => Promise<unknown>
}

/** 共识图: the cards are what it says, the drawing above them is the illustration. */
export function ConsensusView({ topicId, picture, now, answersQuestions, onKeepOn, reload }: ConsensusViewProps) {
  const [asked, setAsked] = useState<Opinion | null>(null)
  const lists = sortOpinions(picture.opinions)
  const items = (opinions: readonly Opinion[]) => opinions.map((opinion) => <OpinionItem key={opinion.id} opinion={opinion} now={now} onReply={answersQuestions ? setAsked : undefined} />)
  const locked = WORDS.locked(picture.progress.left)
  const isLocked = picture.progress.left > 0
  return (
    <View>
      {isLocked && <EmptyState icon="lock" title={locked.title} text={locked.text} action={{ label: locked.action, onTap: onKeepOn }} />}
      {!isLocked && (picture.n === 0 ? <EmptyState icon="users" {...WORDS.none} /> : <MapCard picture={picture} now={now} />)}
      {lists.agreed.length > 0 && (
        <Section title={WORDS.agreed(picture.groups.length)}>
          {items(lists.agreed)}
        </Section>
      )}
      {lists.contested.length > 0 && (
        <Section title={WORDS.contested}>
          {items(lists.contested)}
        </Section>
      )}
      {lists.unclear.length > 0 && (
        <Section title={WORDS.unclear}>
          {items(lists.unclear)}
        </Section>
      )}
      {lists.open.length > 0 && (
        <Section title={WORDS.open}>
          <View className="t2">{WORDS.openText}</View>
          {items(lists.open)}
        </Section>
      )}
      {!isLocked && picture.n > 0 && lists.hidden > 0 && (
        <Note icon="lock" action={{ id: 'opinions-keep-on', label: WORDS.keepOn, onTap: onKeepOn }}>
          {WORDS.hidden(lists.hidden)}
        </Note>
      )}
      {!isLocked && picture.n > 1 && <PictureChanges topicId={topicId} now={now} />}
      {asked && <ReplySheet topicId={topicId} opinion={asked} onReplied={reload} onClose={() => setAsked(null)} />}
    </View>
  )
}

function MapCard({ picture: { people, answers, at, groups, own, opinions }, now }: { picture: Picture; now: Instant }) {
  const textOf = (id: string) => opinions.find((one) => one.id === id)?.text
  return (
    <Card id="consensus-map">
      <View className="meta num">{WORDS.facts(people, answers, momentWords(at ?? now, now))}</View>
      {groups.length > 0 ? (
        <>
          <ConsensusMap groups={groups} own={own?.at ?? null} ownGroup={own?.group ?? null} textOf={textOf} />
          <View className="f13 muted">{WORDS.near}</View>
        </>
      ) : (
        <View className="t2">{people < MAP_FROM ? WORDS.few : WORDS.alike}</View>
      )}
    </Card>
  )
}
