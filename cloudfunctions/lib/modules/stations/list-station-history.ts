import { listStationHistory } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { stationKind } from './station-subject'

export const history = handleOn(stationKind, listStationHistory, async (_input, { subject }) => {
  const lines = [...subject.document.history].reverse()
  return await Promise.resolve({ items: lines.map(({ version, at, by, action, fields, note }) => ({ version, at: at.getTime(), by, action, fields, note })) })
})
