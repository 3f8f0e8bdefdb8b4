import { stageRiderList } from '@/shared/contract/riders'
import { readRiderList } from '@/shared/domain/riders/read-list'
import { DAY } from '@/shared/domain/time'
import { AppError } from '@/shared/errors'
import { downloadFile, removeFiles } from '../../../adapters/storage'
import { handle } from '../../../kernel/handler'
import { isOwnUpload } from '../../../kernel/own-upload'
import { phoneKey } from '../../../kernel/phone-vault'
import { placeTree } from '../../../kernel/places/places'
import { readFileRows } from '../../../kernel/table-file'
import type { RiderListDocument } from './list-document'
import { findList, insertList, insertPhones } from './list.store'
import { viewList } from './view-list'

const WRONG_SHOWN = 100
const STAGED_FOR = DAY

/** The phones are stored before the list that names them: a repeat after a lost answer finds them there. */
export const stage = handle(stageRiderList, async ({ id, placeCode, stationName, platform, fileId, fileName }, context) => {
  if (!placeTree.find(placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  const known = await findList(id)
  if (known) return viewList(requireSame(known, placeCode, context.person.id))
  if (!isOwnUpload(fileId, { envId: context.envId, personId: context.person.id, id })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { fileId: 'unknown' } })
  const bytes = await downloadFile(fileId)
  if (!bytes) {
    // A twin has read it, and removed it.
    const twin = await findList(id)
    if (twin) return viewList(requireSame(twin, placeCode, context.person.id))
    throw new AppError('ROLL_FILE_MISSING')
  }
  const read = readRiderList(await readFileRows(bytes))
  if (!read) throw new AppError('RIDER_LIST_WITHOUT_PHONES')
  const listedAt = new Date(context.now)
  const keys = read.phones.map((phone) => phoneKey(phone, context.settings.phoneSecret))
  await insertPhones(keys.map((key) => ({ _id: `${id}:${key}`, listId: id, phoneKey: key, isLive: false, placeCode, stationName, platform, listedAt })))
  const list: RiderListDocument = {
    _id: id,
    placeCode,
    stationName,
    platform,
    fileName,
    state: 'staged',
    createdBy: context.person.id,
    createdAt: listedAt,
    endsAt: new Date(context.now + STAGED_FOR),
    rows: read.rows,
    phones: keys.length,
    wrongCount: read.wrong.length,
    wrong: read.wrong.slice(0, WRONG_SHOWN),
  }
  const outcome = await insertList(list)
  const stored = outcome.inserted ? list : await findList(id)
  if (!stored) throw new AppError('CONFLICT')
  // It holds numbers in clear.
  await removeFiles([fileId])
  return viewList(requireSame(stored, placeCode, context.person.id))
})

/** The id of another list says nothing about it. */
function requireSame(list: RiderListDocument, placeCode: string, personId: string): RiderListDocument {
  if (list.createdBy !== personId || list.placeCode !== placeCode) throw new AppError('CONFLICT')
  return list
}
