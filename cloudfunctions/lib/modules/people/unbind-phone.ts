import { unbindPhone } from '@/shared/contract/people'
import { CITY_CODE } from '@/shared/domain/places'
import { handle } from '../../kernel/handler'
import { setPhone } from '../../kernel/persons.store'
import { viewMe } from './view-me'

/** The act is recorded before: once the number is gone, a repeat could not tell that there was one. The rest may be repeated. */
export const unbind = handle(unbindPhone, async (_input, context) => {
  const { person } = await context.refresh()
  if (person.phone) {
    await context.ports.audit.record([
      {
        id: `phone:${person.id}:${person.phone.boundAt.getTime()}`,
        at: context.now,
        actorId: person.id,
        capacities: ['self'],
        action: 'people.unbindPhone',
        subject: { type: 'person', id: person.id },
        placeCode: CITY_CODE,
        reasonCode: null,
        ownerId: person.id,
        fact: { boundAt: person.phone.boundAt },
      },
    ])
  }
  await setPhone(person.id, null)
  context.forgetPerson()
  await context.ports.personalData.phoneWithdrawn(person.id, context)
  return await viewMe({ ...context, ...(await context.refresh()), person: { ...person, phone: null } })
})
