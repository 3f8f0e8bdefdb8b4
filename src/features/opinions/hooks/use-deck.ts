import { useState } from 'react'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { useAction } from '@/platform/data/use-action'
import { tellFailure } from '@/platform/data/tell-failure'
import { useOperation } from '@/platform/data/use-operation'
import { nextStatements, type Progress, type Statement } from '@/shared/contract/opinions'
import type { Answer } from '@/shared/domain/topics/statements'
import { showToast } from '@/ui'
import { answerStatement } from '../api/answer-statement'
import { answerWords } from '../model/answer-words'
import { cardInFront, needsMore, progressNow } from '../model/deck'

export interface DealtDeck {
  card: Statement | null
  /** Of the deck that lies here; null while it is dealt for the first time. */
  progress: Progress | null
  isOpen: boolean
  error: ReturnType<typeof useOperation>['error']
  isBusy: boolean
  answer(answer: Answer): void
  /** A statement to have in front, if it is still to be answered. */
  want(statementId: string): void
  reload(): Promise<void>
}

/** One card after another. An answer can be taken back as long as its toast stands; then the card is in front again. */
export function useDeck(topicId: string): DealtDeck {
  const { data: deck, error, reload } = useOperation(nextStatements, { topicId })
  const [answered, setAnswered] = useState<readonly string[]>([])
  const [wanted, setWanted] = useState<string | null>(null)
  const card = deck && cardInFront(deck, answered, wanted)

  const dealAnew = async () => {
    await reload()
    setAnswered([])
  }
  const undo = async (statementId: string) => {
    try {
      await answerStatement({ topicId, statementId, answer: null })
      setAnswered((before) => before.filter((id) => id !== statementId))
      setWanted(statementId)
      await dealAnew()
      showToast(OPINIONS_WORDS.undone)
    } catch (cause) {
      tellFailure(cause)
    }
  }
  const act = useAction(async (statement: Statement, answer: Answer) => {
    try {
      const { all } = await answerStatement({ topicId, statementId: statement.id, answer })
      const now = [...answered, statement.id]
      setAnswered(now)
      setWanted(null)
      showToast(answerWords(answer, all), { undo: { label: OPINIONS_WORDS.undo, onTap: () => void undo(statement.id) } })
      if (deck && needsMore(deck, now)) await dealAnew()
    } catch (cause) {
      tellFailure(cause)
    }
  })
  return {
    card,
    progress: deck && progressNow(deck, answered.length),
    isOpen: deck?.isOpen ?? true,
    error,
    isBusy: act.isBusy,
    answer: (given) => card && void act.run(card, given),
    want: setWanted,
    reload: dealAnew,
  }
}
