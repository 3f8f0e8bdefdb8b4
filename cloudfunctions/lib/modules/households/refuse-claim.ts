import { refuseClaim } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimStepOperation } from './claim-step-operation'
import { claimKind } from './claim-subject'

/** With a reason that the applicant is told. */
export const refuse = handleOn(claimKind, refuseClaim, claimStepOperation('refuse'))
