import { getPicture, listPictures, type Opinion } from '@/shared/contract/opinions'
import { findOwnPlace, type StatementPicture, type Verdict, VERDICTS } from '@/shared/domain/consensus/consensus'
import { revealPicture } from '@/shared/domain/consensus/reveal-picture'
import { ownProgress } from '@/shared/domain/topics/own-progress'
import { STATEMENTS_IN_ALL } from '@/shared/domain/topics/statements'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { readCursor, toPage } from '../../../kernel/keyset-page'
import { topicKind } from '../topic-subject'
import { deck } from './next-statements'
import type { PictureDocument, StatementDocument, VoiceDocument } from './opinion-documents'
import { findModel, findPicture, findPictures, findShown, findVoice } from './opinions.store'
import { isRoundOpen } from './round'
import { viewStatement } from './view-statement'
import { voiceId } from './voice-id'

const EMPTY: Pick<PictureDocument, 'picture'> = { picture: { people: 0, answers: 0, groups: [], statements: [] } }

/** Four trips at once: what is said, the own answers, the picture, and what places the caller in it. */
export const get = handleOn(topicKind, getPicture, async ({ topicId, n: wanted }, { subject, person, now }) => {
  const { pictures, concernsRiders } = subject.document
  const n = wanted ?? pictures
  if (n > pictures) throw new AppError('PICTURE_NOT_FOUND')
  const [shown, voice, picture, model] = await Promise.all([
    findShown(topicId, STATEMENTS_IN_ALL),
    findVoice(voiceId(topicId, person.id)),
    n > 0 ? findPicture(topicId, n) : undefined,
    n > 0 && n === pictures ? findModel(topicId, n) : undefined,
  ])
  const { asked, open } = deck(shown, voice, person.id)
  const isOpen = isRoundOpen(subject.document, now)
  const progress = ownProgress(asked.length - open.length, asked.length, isOpen)
  const { picture: seen } = picture ?? EMPTY
  // Whoever said it has said what they think of it.
  const own = new Set(shown.filter(({ authorId }) => authorId === person.id).map(({ _id }) => _id))
  const told = revealPicture(seen, (id) => own.has(id) || (voice?.answers[id] ?? null) !== null, { isOpen, left: progress.left })
  const standing = new Set(shown.map(({ _id }) => _id))
  return {
    ...{ isOpen, progress, n, concernsRiders },
    at: picture?.at.getTime() ?? null,
    people: seen.people,
    answers: seen.answers,
    groups: told.groups.map((group) => ({ ...group, says: group.says.filter((id) => standing.has(id)) })),
    opinions: shown.map((one) => viewOpinion(one, told.statements.get(one._id), person.id, voice)),
    own: progress.left > 0 ? null : findOwnPlace(model?.model ?? null, ownAnswers(voice)),
  }
})


function viewOpinion(statement: StatementDocument, told: StatementPicture | undefined, personId: string, voice: VoiceDocument | undefined): Opinion {
  return { ...viewStatement(statement, personId, voice), verdict: told?.verdict ?? null, all: told?.all ?? null, groups: told?.groups ?? [], bridge: told?.bridge ?? null, sides: told?.sides ?? null }
}

function ownAnswers(voice: VoiceDocument | undefined) {
  return Object.entries(voice?.answers ?? {}).flatMap(([statementId, answer]) => (answer === null ? [] : [{ statementId, answer }]))
}

/** One trip. Areas and how many of each verdict: no shares, so that it may be seen before anything is answered. */
export const list = handleOn(topicKind, listPictures, async ({ topicId, cursor, limit }) => {
  const rows = await findPictures(topicId, readCursor(cursor)?.position ?? null, limit + 1)
  const page = toPage(rows, limit, ({ n, _id }) => ({ position: n, id: _id }))
  return { items: page.rows.map(viewSnapshot), nextCursor: page.nextCursor }
})

function viewSnapshot({ n, at, picture: { people, answers, groups, statements } }: PictureDocument) {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, statements.filter((one) => one.verdict === verdict).length])) as Record<Verdict, number>
  return { n, at: at.getTime(), people, answers, groups: groups.map(({ size, centre, spread }) => ({ size, centre, spread })), verdicts }
}
