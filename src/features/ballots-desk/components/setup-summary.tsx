import { View } from '@tarojs/components'
import { BALLOT_DESK_WORDS, ELECTORATE_WORDS, KIND_WORDS, SETUP_WORDS } from '@/copy/ballots-desk'
import { momentWords, spanWords } from '@/copy/clock'
import type { BallotDraft } from '@/shared/contract/ballots-desk'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { HOUR, type Instant } from '@/shared/domain/time'
import { Card, Section } from '@/ui'
import { endsAtOf, endWords, missingOf, opensAtOf, type SetupDraft } from '../model/setup-draft'
import { untilWords } from '../model/until-words'

/** deliberation.md §4.4: what was signed in time is entered so long after the close. */
const PAPERS_AFTER = 48 * HOUR

/** Everything that was chosen, read back before it is saved; nothing while something is missing. */
export function SetupSummary({ offer, draft, now }: { offer: BallotDraft; draft: SetupDraft; now: Instant }) {
  const [opensAt, endsAt] = [opensAtOf(draft), endsAtOf(draft)]
  const chosen = offer.electorates.find(({ electorate }) => electorate === draft.electorate)
  if (missingOf(draft, offer) !== null || opensAt === null || endsAt === null || !chosen || draft.electorate === null || draft.kind === null) return null
  const { name, one } = ELECTORATE_WORDS[draft.electorate]
  const unit = BALLOT_DESK_WORDS.unit(KEYED_BY[draft.electorate] === 'household')
  const tellers = offer.tellers.filter(({ personId }) => draft.tellers.includes(personId))
  const lines = [
    SETUP_WORDS.who(name, one, SETUP_WORDS.keys(chosen.keys, unit)),
    `${KIND_WORDS[draft.kind].name}：${offer.options.map((option) => option.title || SETUP_WORDS.statusQuo).join('、')}`,
    SETUP_WORDS.when(momentWords(opensAt, now), endWords(draft, now), spanWords(endsAt - opensAt)),
    SETUP_WORDS.counting(tellers.map((teller) => teller.name).join('、')),
    SETUP_WORDS.papers(untilWords(endsAt + PAPERS_AFTER, now)),
    // As long before it opens as the earliest opening lies ahead now.
    SETUP_WORDS.publishBy(momentWords(opensAt - (offer.earliestOpen - now), now)),
  ]
  return (
    <Section title={SETUP_WORDS.summary}>
      <Card outlined id="setup-summary">
        {lines.map((line) => (
          <View key={line} className="setup-form__option">
            {line}
          </View>
        ))}
      </Card>
    </Section>
  )
}
