import { answerService, followService } from '@/shared/contract/services'
import { rolesAt } from '@/shared/domain/appointments'
import { OVERSEERS, SECRETARIES } from '@/shared/domain/stations/station-offices'
import { handleOn } from '../../kernel/handler'
import { serviceKind } from './service-subject'
import { takeServiceStep } from './take-service-step'
import { viewService } from './view-service'

export const answer = handleOn(serviceKind, answerService, async ({ step, version, words }, context) => {
  const { subject, viewer, person } = context
  const by = rolesAt(viewer.appointments, subject.placeCode, viewer.now).find((role) => [...SECRETARIES, ...OVERSEERS].includes(role)) ?? null
  return viewService(await takeServiceStep(subject.document, { step, version, words, personId: person.id, by }, context), viewer)
})

/** A confirmation says the facts. */
export const follow = handleOn(serviceKind, followService, async ({ step, version, words, rating }, context) =>
  viewService(await takeServiceStep(context.subject.document, { step, version, words, rating: step === 'confirm' ? (rating ?? null) : null, personId: context.person.id, by: null }, context), context.viewer),
)
