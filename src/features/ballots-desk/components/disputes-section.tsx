import { View } from '@tarojs/components'
import { useState } from 'react'
import { DISPUTE_WORDS } from '@/copy/ballots-desk'
import { momentWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { call } from '@/platform/cloud/call'
import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { answerRollDispute, listRollDisputes } from '@/shared/contract/ballots-desk'
import type { Instant } from '@/shared/domain/time'
import { Card, ErrorState, Section } from '@/ui'
import { AnswerSheet } from './answer-sheet'
import { SaidRow } from './said-row'

const MAX_REPLY = 200
const ANSWERS = [{ code: 'kept', label: DISPUTE_WORDS.kept, detail: DISPUTE_WORDS.keptHelp }, { code: 'mended', label: DISPUTE_WORDS.mended, detail: DISPUTE_WORDS.mendedHelp }] as const

/** What people say is wrong with the roll, and what they are answered: none may be left before the announcement. */
export function DisputesSection({ ballotId, mayAnswer, now, onAnswered }: { ballotId: string; mayAnswer: boolean; now: Instant; onAnswered: () => Promise<unknown> }) {
  const { data, error, reload } = useOperation(listRollDisputes, { ballotId })
  const [answering, setAnswering] = useState<string | null>(null)
  const refresh = () => Promise.all([reload(), onAnswered()])
  const change = useChange<unknown>({ replace: () => void refresh(), reload: refresh }, () => setAnswering(null))
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : null
  const open = data.items.filter(({ state }) => state === 'open').length
  const chosen = data.items.find(({ id }) => id === answering)
  return (
    <Section title={DISPUTE_WORDS.title} count={data.items.length || undefined}>
      <Card>
        <View className="t2 f14">{data.items.length === 0 ? DISPUTE_WORDS.none : DISPUTE_WORDS.open(open)}</View>
        {data.items.map(({ id, text, at, fromLabel, state, reply }) => (
          <SaidRow
            key={id}
            id={`dispute-${id}`}
            text={text}
            meta={`${DISPUTE_WORDS.from(fromLabel)} ${momentWords(at, now)}`}
            state={{ word: DISPUTE_WORDS.states[state], isOpen: state === 'open' }}
            reply={reply}
            act={mayAnswer && state === 'open' ? { label: DISPUTE_WORDS.act, onTap: () => setAnswering(id) } : null}
          />
        ))}
      </Card>
      {chosen && (
        <AnswerSheet
          id="dispute"
          title={DISPUTE_WORDS.sheet}
          said={chosen.text}
          answers={ANSWERS}
          field={DISPUTE_WORDS.field}
          max={MAX_REPLY}
          choose={DISPUTE_WORDS.choose}
          confirm={DISPUTE_WORDS.confirm}
          isBusy={change.isBusy}
          onConfirm={(state, reply) => void change.run(() => call(answerRollDispute, { ballotId, disputeId: chosen.id, state, reply }), DISPUTE_WORDS.done)}
          onClose={() => setAnswering(null)}
        />
      )}
    </Section>
  )
}
