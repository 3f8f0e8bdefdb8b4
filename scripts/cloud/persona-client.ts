import { type InputOf, type Operation, type OutputOf, type Reply } from '@/shared/contract/operation'
import { getMe } from '@/shared/contract/people'
import { AppError } from '@/shared/errors'

/** One person at the local cloud, over the same two doors that the H5 preview uses. */
export interface PersonaClient {
  openid: string
  personId: string
  /** @throws AppError with the code of the answer */
  call<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>>
  /** @returns the fileID. The path lies under `uploads/{personId}/`. */
  upload(path: string, bytes: Uint8Array): Promise<string>
}

/** Signs a person in: the first call makes them. */
export async function connectPersona(url: string, openid: string): Promise<PersonaClient> {
  const send = async (path: string, body: BodyInit, type: string): Promise<Record<string, unknown>> => {
    const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': type, 'x-openid': openid }, body })
    if (!response.ok) throw new Error(`${path} as ${openid}: HTTP ${response.status} ${await response.text()}`)
    const answer = (await response.json()) as Record<string, unknown>
    if (answer.error) throw new Error(`${path} as ${openid}: ${JSON.stringify(answer.error)}`)
    return answer
  }
  const call: PersonaClient['call'] = async (operation, input) => {
    const answer = await send('/invoke/api', JSON.stringify({ operation: operation.name, input }), 'application/json')
    const reply = answer.result as Reply<OutputOf<typeof operation>>
    if (reply.ok) return reply.data
    const { code, fields, requestId } = reply.error
    throw new AppError(code, { fields, message: `${operation.name} as ${openid}: ${code} ${JSON.stringify(fields ?? {})} (${requestId})` })
  }
  const upload: PersonaClient['upload'] = async (path, bytes) => {
    const answer = await send(`/storage/upload?path=${encodeURIComponent(path)}`, Buffer.from(bytes), 'application/octet-stream')
    return String(answer.fileID)
  }
  const me = await call(getMe, {})
  return { openid, personId: me.personId, call, upload }
}
