import { sha256 } from '../../../kernel/sha256'

/** The one voice of a person in a topic. A digest, so that it says nothing once the person is gone; theirs again if they come back. */
export const voiceId = (topicId: string, personId: string): string => sha256(`${topicId}|${personId}`)
