import { showSign } from '@/shared/contract/stations-desk'
import { handleOn } from '../../kernel/handler'
import { signOf } from './sign-station'
import { stationKind } from './station-subject'

export const sign = handleOn(stationKind, showSign, async ({ stationId }, { settings }) => await Promise.resolve({ sign: signOf(stationId, settings.stationSecret) }))
