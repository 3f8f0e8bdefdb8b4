import { randomUUID } from 'node:crypto'
import type { Action, GatewayRequest, Services } from './action.ts'
import { batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from './files.ts'
import { invokeFunction } from './functions.ts'
import { asGatewayError, GatewayError } from './gateway-error.ts'
import { aggregateDocuments, calculateDocument, getDocument } from './read-documents.ts'
import { textField } from './request-fields.ts'
import { abortTransaction, commitTransaction, startTransaction } from './transactions.ts'
import { insertDocument, modifyAndReturnDocument, modifyDocument, removeDocument } from './write-documents.ts'

const addCollection: Action = ({ store }, { fields }) => {
  const name = textField(fields, 'collectionName')
  if (store.has(name)) throw new GatewayError('DATABASE_COLLECTION_ALREADY_EXIST', `[FailedOperation] Table exist: ${name}`)
  // Collections come from the database definition only: what code creates would be missing elsewhere.
  throw new GatewayError('DATABASE_PERMISSION_DENIED', `collection ${name} is not in the database definition`)
}

/** Actions of the SDK that this cloud leaves out: refused at once, or a function would wait for its own time limit. */
const leftOut: Action = (_services, { action }) => {
  throw new GatewayError('INVALID_PARAM', `local-cloud does not have ${action}`)
}

const ACTIONS: Record<string, Action> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDocument,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'wx.api': leftOut,
}

/** Answer one JSON request of the SDK. Never rejects: a refusal is an answer with code and message. */
export async function answer(services: Services, request: GatewayRequest): Promise<Record<string, unknown>> {
  const requestId = randomUUID()
  const count = request.invocation?.count
  if (count && request.action.startsWith('database.')) count.trips++
  if (count && request.action.startsWith('storage.')) count.storageCalls++
  try {
    const action = Object.hasOwn(ACTIONS, request.action) ? ACTIONS[request.action] : undefined
    if (!action) throw new GatewayError('INVALID_PARAM', `unknown action ${request.action}`)
    return { ...(await action(services, request)), requestId }
  } catch (error) {
    const { code, message } = asGatewayError(error)
    if (code === 'SYS_ERR') services.log({ source: 'gateway', level: 'error', action: request.action, requestId, text: error instanceof Error ? error.stack : message })
    return { code, message, requestId }
  }
}
