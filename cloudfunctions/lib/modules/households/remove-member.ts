import { removeMember } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimStepOperation } from './claim-step-operation'
import { claimKind } from './claim-subject'

/** Staff take a member out, with a reason that the member is told. */
export const remove = handleOn(claimKind, removeMember, claimStepOperation('remove'))
