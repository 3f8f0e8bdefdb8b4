import { leaveHousehold } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimStepOperation } from './claim-step-operation'
import { claimKind } from './claim-subject'

/** The member moves out. */
export const leave = handleOn(claimKind, leaveHousehold, claimStepOperation('leave'))
