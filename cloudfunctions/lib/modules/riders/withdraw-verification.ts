import { withdrawVerification } from '@/shared/contract/riders'
import { handleOn } from '../../kernel/handler'
import { verificationStepOperation } from './verification-step-operation'
import { verificationKind } from './verification-subject'

/** By the rider; the photo goes with the next run of the clock. */
export const withdraw = handleOn(verificationKind, withdrawVerification, verificationStepOperation('withdraw'))
