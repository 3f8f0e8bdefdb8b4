import { confirmStation } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { changeStation } from './change-station'
import { showStation } from './show-station'
import { stationKind } from './station-subject'

export const confirm = handleOn(stationKind, confirmStation, async ({ version }, context) =>
  showStation(await changeStation(context, { version, action: 'confirm', requestId: `confirm:${version}`, set: { verifiedAt: new Date(context.now) } }), context.viewer),
)
