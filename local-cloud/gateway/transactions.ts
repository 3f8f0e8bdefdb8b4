import type { Action, GatewayRequest } from './action.ts'
import { textField } from './request-fields.ts'

export const startTransaction: Action = ({ transactions }) => ({ transactionId: transactions.begin() })

export const commitTransaction: Action = ({ transactions }, request) => {
  transactions.commit(idOf(request))
  return {}
}

export const abortTransaction: Action = ({ transactions }, request) => {
  transactions.rollback(idOf(request))
  return {}
}

const idOf = ({ fields }: GatewayRequest): string => textField(fields, 'transactionId')
