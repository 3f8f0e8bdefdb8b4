import { approveClaim } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimStepOperation } from './claim-step-operation'
import { claimKind } from './claim-subject'

/** The person belongs to the household from now on. */
export const approve = handleOn(claimKind, approveClaim, claimStepOperation('approve'))
