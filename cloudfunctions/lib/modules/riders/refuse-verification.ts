import { refuseVerification } from '@/shared/contract/riders'
import { handleOn } from '../../kernel/handler'
import { verificationStepOperation } from './verification-step-operation'
import { verificationKind } from './verification-subject'

/** With a reason that the rider is told. */
export const refuse = handleOn(verificationKind, refuseVerification, verificationStepOperation('refuse'))
