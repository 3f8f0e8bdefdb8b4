import { chooseCommunity } from '@/shared/contract/people'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { setCommunity } from '../../kernel/persons.store'
import { placeTree } from '../../kernel/places/places'
import { viewMe } from './view-me'

/** The community whose pages the person sees first. Repeating it changes nothing. */
export const choose = handle(chooseCommunity, async ({ communityCode }, context) => {
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  await setCommunity(context.person.id, communityCode)
  context.forgetPerson()
  return await viewMe({ ...context, person: { ...context.person, communityCode } })
})
