import { View } from '@tarojs/components'
import { BALLOT_WORDS } from '@/copy/ballots'
import type { BallotDetail } from '@/shared/contract/ballots'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { type IconName, Note, OptionRow, press, spoken } from '@/ui'
import type { Voting } from '../hooks/use-voting'
import { blankEffect, optionTitle } from '../model/option-words'
import './ballot-options.css'

/** The shapes of agreeing and not; an option with a title has none. */
export const OPTION_ICONS: Readonly<Record<string, IconName>> = { yes: 'check', no: 'x', blank: 'minus' }
/** Two options need no order of the others. */
const RANKED_FROM = 3

/** For whom: said before anything is chosen. Of several households none is chosen for anybody. */
export function KeyChoice({ ballot, voting }: { ballot: BallotDetail; voting: Voting }) {
  const { mine, electorateKind } = ballot
  const keyed = KEYED_BY[electorateKind]
  if (mine.length > 1) {
    return (
      <View className="ballot-options__keys" {...spoken('radiogroup', { label: BALLOT_WORDS.whichKey })}>
        <View className="t2 f14 ballot-options__ask">{BALLOT_WORDS.whichKey}</View>
        {mine.map(({ key, label, voted }) => (
          <OptionRow key={key} id={`ballot-key-${key}`} icon="house" label={label} detail={voted ? BALLOT_WORDS.voted[voted] : undefined} chosen={voting.key?.key === key} onTap={() => voting.chooseKey(key)} />
        ))}
      </View>
    )
  }
  return (
    <View className="t2 f14 ballot-options__ask">
      {BALLOT_WORDS.you}
      <View className="strong ballot-options__key">{keyed === 'household' ? mine[0]?.label : BALLOT_WORDS.yourself}</View>
      {BALLOT_WORDS.oneVote[keyed]}
    </View>
  )
}

/** Every option the same, none chosen before the reader does; 弃权 says what it does. */
export function BallotOptions({ ballot, voting }: { ballot: BallotDetail; voting: Voting }) {
  const { question, rules } = ballot
  const { choice, isRanking } = voting
  const isMany = question.kind === 'approval'
  // 同意 and 不同意 stand alone: nothing is added to one of the two.
  const isNamed = question.kind !== 'consent'
  return (
    <View>
      <View {...spoken('radiogroup', { label: BALLOT_WORDS.ask[question.kind] })}>
        {isMany && <View className="t2 f14 ballot-options__ask">{BALLOT_WORDS.ask.approval}</View>}
        {question.options.map(({ id, isStatusQuo }) => {
          const place = choice.picked.indexOf(id)
          const title = optionTitle(question, id)
          return (
            <OptionRow
              key={id}
              id={`option-${id}`}
              icon={OPTION_ICONS[id]}
              label={title}
              detail={isStatusQuo && isNamed && title !== BALLOT_WORDS.statusQuo ? BALLOT_WORDS.statusQuo : undefined}
              isMany={isMany}
              mark={isRanking && place >= 0 ? BALLOT_WORDS.rankMark(place + 1) : undefined}
              chosen={place >= 0}
              onTap={() => voting.pick(id)}
            />
          )
        })}
        <OptionRow id="option-blank" icon={OPTION_ICONS.blank} label={BALLOT_WORDS.blank} detail={blankEffect(rules)} chosen={choice.isBlank} onTap={voting.blank} />
      </View>
      {question.kind === 'single' && question.options.length >= RANKED_FROM && <Ranking voting={voting} />}
    </View>
  )
}

/** The order of the others, for a tie: asked only of whoever wants to say it. */
function Ranking({ voting: { isRanking, rank } }: { voting: Voting }) {
  return (
    <View>
      {isRanking && (
        <Note icon="info" tone="info">
          {BALLOT_WORDS.rankOn}
        </Note>
      )}
      <View id="ballot-rank" className="link f14 ballot-options__rank" {...press(() => rank(!isRanking), { isChosen: isRanking })}>
        {isRanking ? BALLOT_WORDS.rankOff : BALLOT_WORDS.rank}
      </View>
    </View>
  )
}
