import { useEffect, useState } from 'react'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { findSimilarStatements } from '@/shared/contract/opinions'
import { type Lane, MAX_STATEMENT, statementProblem } from '@/shared/domain/topics/statements'
import { createUlid } from '@/shared/domain/ulid'
import { isAppError } from '@/shared/errors'
import { showToast } from '@/ui'
import { sayStatement } from '../api/say-statement'

/** ms without another letter. */
const PAUSE_MS = 500
/** Fewer characters say nothing yet. */
const MIN_CHARACTERS = 4

/** One sentence while it is written: what is wrong with it, and who has said it already. */
export function useSayForm(topicId: string, onSaid: () => void) {
  const [text, setText] = useState('')
  const [lane, setLane] = useState<Lane>('opinion')
  const [asInstitution, setAsInstitution] = useState(false)
  // Kept until it was said: a repeat after a lost answer is the same sentence.
  const [id, setId] = useState(newId)
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const isAsked = [...rested].length >= MIN_CHARACTERS && [...rested].length <= MAX_STATEMENT
  const { data } = useOperation(findSimilarStatements, { topicId, text: rested || ' ' }, { enabled: isAsked })
  const problem = text.trim() === '' ? null : statementProblem(text)

  const send = useAction(async () => {
    try {
      const { statement } = await sayStatement({ id, topicId, text: text.trim(), lane, asInstitution })
      setText('')
      setId(newId())
      showToast(statement.state === 'shown' ? OPINIONS_WORDS.sheet.said : OPINIONS_WORDS.sheet.saidHeld, { tone: 'done' })
      onSaid()
    } catch (cause) {
      // The same words under the same id are another sentence for the server once it refused them.
      if (isAppError(cause) && cause.code === 'STATEMENT_ID_TAKEN') setId(newId())
      tellFailure(cause)
    }
  })
  return {
    ...{ text, setText, lane, setLane, asInstitution, setAsInstitution, problem },
    similar: isAsked ? (data?.items ?? []) : [],
    isReady: text.trim() !== '' && problem === null,
    isSending: send.isBusy,
    send: () => void send.run(),
  }
}

const newId = () => createUlid(now(), random)
