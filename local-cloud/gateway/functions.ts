import type { Action } from './action.ts'
import { textField } from './request-fields.ts'

/** A function calling another: on behalf of the same person. */
export const invokeFunction: Action = async ({ functions }, { fields, invocation }) => {
  const event: unknown = JSON.parse(fields.request_data === undefined ? '{}' : textField(fields, 'request_data'))
  const { result } = await functions.invoke({ name: textField(fields, 'function_name'), event, openid: invocation?.openid ?? '', trigger: 'function' })
  return { data: { response_data: result } }
}
