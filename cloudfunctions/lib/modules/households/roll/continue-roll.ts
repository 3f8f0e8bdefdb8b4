import { continueRoll } from '@/shared/contract/roll'
import { handleOn } from '../../../kernel/handler'
import { readPiece } from './read-piece'
import { rollVersionKind } from './roll-subject'
import { viewVersion } from './view-version'

/** The next piece; when there is none, what is stored. */
export const goOn = handleOn(rollVersionKind, continueRoll, async (_input, context) => viewVersion(await readPiece(context.subject.document, context)))
