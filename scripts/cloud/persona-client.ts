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
  const call: PersonaClient['call'] = async (operation, input) => {
    const response = await fetch(`${url}/invoke/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': openid },
      body: JSON.stringify({ operation: operation.name, input }),
    })
    if (!response.ok) throw new Error(`${operation.name} as ${openid}: HTTP ${response.status} ${await response.text()}`)
    const reply = (await response.json()) as Reply<OutputOf<typeof operation>>
    if (reply.ok) return reply.data
    const { code, fields, requestId } = reply.error
    throw new AppError(code, { fields, message: `${operation.name} as ${openid}: ${code} ${JSON.stringify(fields ?? {})} (${requestId})` })
  }
  const upload: PersonaClient['upload'] = async (path, bytes) => {
    const response = await fetch(`${url}/storage/upload?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-openid': openid },
      body: Buffer.from(bytes),
    })
    if (!response.ok) throw new Error(`upload ${path} as ${openid}: HTTP ${response.status} ${await response.text()}`)
    return ((await response.json()) as { fileID: string }).fileID
  }
  const me = await call(getMe, {})
  return { openid, personId: me.personId, call, upload }
}
