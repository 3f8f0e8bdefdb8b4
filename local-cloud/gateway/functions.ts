import type { Action } from './action.ts'

/** A function calling another: on behalf of the same person. */
export const invokeFunction: Action = async ({ functions }, { fields, invocation }) => {
  const event: unknown = JSON.parse(String(fields.request_data ?? '{}'))
  const { result } = await functions.invoke({ name: String(fields.function_name), event, openid: invocation?.openid ?? '', trigger: 'function' })
  return { data: { response_data: result } }
}
