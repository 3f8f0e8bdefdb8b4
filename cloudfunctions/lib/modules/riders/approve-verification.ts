import { approveVerification } from '@/shared/contract/riders'
import { handleOn } from '../../kernel/handler'
import { verificationStepOperation } from './verification-step-operation'
import { verificationKind } from './verification-subject'

/** The rider is one from now on: the appointment is made with the answer. */
export const approve = handleOn(verificationKind, approveVerification, verificationStepOperation('approve'))
