import { getClaim } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { claimKind } from './claim-subject'
import { viewClaim } from './view-claim'

/** One claim, for its person and for those who decide. */
export const get = handleOn(claimKind, getClaim, async (_input, { subject, viewer }) => viewClaim(subject.document, viewer))
