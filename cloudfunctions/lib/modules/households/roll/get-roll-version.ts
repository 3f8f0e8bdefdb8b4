import { getRollVersion } from '@/shared/contract/roll'
import { handleOn } from '../../../kernel/handler'
import { rollVersionKind } from './roll-subject'
import { viewVersion } from './view-version'

/** One import, as far as it has come. */
export const get = handleOn(rollVersionKind, getRollVersion, async (_input, { subject }) => viewVersion(subject.document))
