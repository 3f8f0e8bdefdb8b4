import type { ContentPort } from '../../kernel/ports'
import { insertContent } from './content.store'
import { deliverContent } from './deliver-content'
import { newContent } from './new-content'

/** A case for each thing that the checks did not let pass; a repeat finds it there. */
export const holdContent: ContentPort['hold'] = async (holds, work) => {
  for (const { kind: name, id, cause, ...facts } of holds) {
    const kind = work.ports.content.kind(name)
    if (!kind) throw new Error(`no domain keeps content of the kind ${name}`)
    const action = cause === 'stopped' ? 'stop' : 'hold'
    const content = newContent({ ...facts, id: `${name}:${id}`, action, cause, isPhoto: kind.isPhoto, office: null, flagCount: 0, flagReasons: {}, now: work.now })
    const outcome = await insertContent(content)
    if (outcome.inserted) await deliverContent(content, work)
  }
}
