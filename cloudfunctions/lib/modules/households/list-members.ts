import { listMembers } from '@/shared/contract/households'
import { handleOn } from '../../kernel/handler'
import { householdKind } from './claim-subject'
import { viewClaim } from './view-claim'

/** Everybody behind one door. No trip beyond the household. */
export const members = handleOn(householdKind, listMembers, async (_input, { subject, viewer }) => ({ members: subject.document.map((claim) => viewClaim(claim, viewer)) }))
