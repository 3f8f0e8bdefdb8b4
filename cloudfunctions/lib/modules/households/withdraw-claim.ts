import { withdrawClaim } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimStepOperation } from './claim-step-operation'
import { claimKind } from './claim-subject'

/** The applicant takes back what waits. */
export const withdraw = handleOn(claimKind, withdrawClaim, claimStepOperation('withdraw'))
