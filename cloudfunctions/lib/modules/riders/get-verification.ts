import { getVerification } from '@/shared/contract/riders'
import { handleOn } from '../../kernel/handler'
import { verificationKind } from './verification-subject'
import { viewVerification } from './view-verification'

/** One asking, for its rider and for those who decide. */
export const get = handleOn(verificationKind, getVerification, async (_input, { subject, viewer }) => viewVerification(subject.document, viewer))
