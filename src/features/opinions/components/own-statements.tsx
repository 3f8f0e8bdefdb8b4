import { View } from '@tarojs/components'
import { OPINIONS_WORDS, STATEMENT_STATE_WORDS } from '@/copy/opinions'
import { openContent } from '@/platform/navigation/navigate'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { listMyStatements, type Statement } from '@/shared/contract/opinions'
import { Button, Card, Pill, Section, showToast } from '@/ui'
import { takeBackStatement } from '../api/take-back-statement'

const WORDS = OPINIONS_WORDS.own

/** What the reader said in this topic, and what became of it. Nothing where they said nothing. */
export function OwnStatements({ topicId, isOpen }: { topicId: string; isOpen: boolean }) {
  const { data, reload } = useOperation(listMyStatements, { topicId })
  const taking = useAction(async (statementId: string) => {
    try {
      await takeBackStatement({ topicId, statementId })
      showToast(WORDS.taken, { tone: 'done' })
    } catch (cause) {
      tellFailure(cause)
    }
    await reload()
  })
  const own = (data?.items ?? []).filter(({ state }) => state !== 'withdrawn')
  if (own.length === 0) return null
  return (
    <Section title={WORDS.title}>
      {own.map((statement) => (
        <Own key={statement.id} statement={statement} isBusy={taking.isBusy} onTakeBack={isOpen ? () => void taking.run(statement.id) : undefined} />
      ))}
    </Section>
  )
}

function Own({ statement: { id, text, state, contentId }, isBusy, onTakeBack }: { statement: Statement; isBusy: boolean; onTakeBack?: () => void }) {
  return (
    <Card id={`own-${id}`}>
      <View className="strong">{text}</View>
      <View className="stackable">
        <Pill tone={state === 'shown' ? 'done' : state === 'covered' ? 'danger' : 'clock'} icon={state === 'shown' ? 'eye' : state === 'covered' ? 'x-circle' : 'clock'}>
          {STATEMENT_STATE_WORDS[state]}
        </Pill>
        {state === 'covered' && (
          <Button id={`own-why-${id}`} kind="text" onTap={() => openContent(contentId)}>
            {WORDS.appeal}
          </Button>
        )}
        {onTakeBack && state !== 'covered' && (
          <Button id={`own-take-back-${id}`} kind="text" busyLabel={isBusy ? WORDS.taking : undefined} onTap={onTakeBack}>
            {WORDS.takeBack}
          </Button>
        )}
      </View>
    </Card>
  )
}
