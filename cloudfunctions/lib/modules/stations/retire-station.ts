import { retireStation } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { changeStation } from './change-station'
import { showStation } from './show-station'
import { stationKind } from './station-subject'

/** 摘牌: a person decides, with a reason that stands in the history. What was doubted is nobody's any more. */
export const retire = handleOn(stationKind, retireStation, async ({ version, explanation }, context) => {
  await requireSayable(context.openid, 'explanation', explanation)
  const set = { isRetired: true, doubt: null, doubtDueAt: null, doubtCheckAt: null, reviewSince: null }
  return await showStation(await changeStation(context, { version, action: 'retire', requestId: `retire:${version}`, note: explanation, set }), context.viewer)
})
