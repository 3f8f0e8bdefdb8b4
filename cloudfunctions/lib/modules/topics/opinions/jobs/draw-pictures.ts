import type { GivenAnswer } from '@/shared/domain/consensus/answer-matrix'
import { findConsensus } from '@/shared/domain/consensus/consensus'
import { mayPublish } from '@/shared/domain/consensus/publish-picture'
import { STATEMENTS_IN_ALL } from '@/shared/domain/topics/statements'
import type { Job } from '../../../../kernel/module'
import type { TopicDocument } from '../../topic-document'
import { updateTopic } from '../../topics.store'
import type { StatementDocument, VoiceDocument } from '../opinion-documents'
import { findPictureDue, findShown, findVoicesOf, keepPicture, pictureId } from '../opinions.store'
import { nextPictureAt, VOICES_READ } from '../picture-rules'
import { recountAnswers } from '../recount-answers'

/** Each reads up to 5,000 voices: the next ones a minute later. */
const PER_RUN = 5
/** A voice with two hundred answers is some 9 KB; what one trip may bring is 16 MB. */
const A_PAGE = 500

/** Counts the answers anew, and draws the next picture where eight people changed what they say. */
export const drawPictures: Job = {
  name: 'topics.draw-pictures',
  async run({ now, log }) {
    let drawn = 0
    for (const topic of await findPictureDue(now, PER_RUN)) {
      try {
        if (await lookAt(topic, now)) drawn++
      } catch (error) {
        log.error('picture not drawn', { topicId: topic._id }, error)
        await updateTopic(topic._id, { pictureDueAt: null }, { set: { pictureDueAt: new Date(nextPictureAt(now, now)) } })
      }
    }
    return drawn
  },
}

async function lookAt(topic: TopicDocument, now: number): Promise<boolean> {
  const { _id: id, pictureDueAt, pictureAt, pictures } = topic
  const soonest = nextPictureAt(pictureAt?.getTime() ?? null, now)
  // The mark goes before anything is read: whoever answers from here on sets it again.
  const isOurs = await updateTopic(id, { pictureDueAt }, { set: { pictureDueAt: soonest > now ? new Date(soonest) : null } })
  if (!isOurs || soonest > now) return false
  const statements = await findShown(id, STATEMENTS_IN_ALL)
  const { voices, isWhole } = await readVoices(id)
  await recountAnswers(topic, statements, voices, isWhole)
  const since = pictureAt?.getTime() ?? 0
  if (!mayPublish(voices.filter(({ changedAt }) => changedAt.getTime() > since).length)) return false
  await publish(id, pictures + 1, { statements, voices, at: upTo(voices, now), concernsRiders: topic.concernsRiders })
  return true
}

type Voice = Omit<VoiceDocument, 'personId'>

async function readVoices(topicId: string): Promise<{ voices: Voice[]; isWhole: boolean }> {
  const voices: Voice[] = []
  while (voices.length < VOICES_READ) {
    const page = await findVoicesOf(topicId, voices[voices.length - 1]?._id ?? '', A_PAGE)
    voices.push(...page)
    if (page.length < A_PAGE) return { voices, isWhole: true }
  }
  return { voices, isWhole: false }
}

/** Whoever answered while it was read is in it: they count as changed again only after that. Too few may be counted then, never too many. */
function upTo(voices: readonly Voice[], now: number): Date {
  return new Date(voices.reduce((latest, { changedAt }) => Math.max(latest, changedAt.getTime()), now))
}

interface Facts {
  statements: readonly StatementDocument[]
  voices: readonly Voice[]
  at: Date
  concernsRiders: boolean
}

/** Idempotent: a picture of this number that stands already stays, and the topic comes to know of it. */
async function publish(topicId: string, n: number, { statements, voices, at, concernsRiders }: Facts): Promise<void> {
  const opinions = statements.filter(({ lane }) => lane === 'opinion').map(({ _id }) => _id)
  const riders = new Set(concernsRiders ? voices.filter(({ side }) => side === 'rider').map(({ _id }) => _id) : [])
  const { picture, model } = findConsensus(voices.flatMap(answersOf), opinions, riders)
  const _id = pictureId(topicId, n)
  const kept = await keepPicture({ _id, topicId, n, at, picture }, model && { _id, model })
  await updateTopic(topicId, { pictures: n - 1 }, { set: { pictures: n, pictureAt: kept.at } })
}

function answersOf({ _id, answers }: Voice): GivenAnswer[] {
  return Object.entries(answers).flatMap(([statementId, answer]) => (answer === null ? [] : [{ personId: _id, statementId, answer }]))
}
