import type { InputOf } from '@/shared/contract/operation'
import type { requestService } from '@/shared/contract/services'
import { newUlid } from '../setup/start-cloud'
import { HONGQIQIAO } from './reports'

/** 进小区难, about one compound. */
export function serviceInput(change: Partial<InputOf<typeof requestService>> = {}): InputOf<typeof requestService> {
  return { id: newUlid(), placeCode: `${HONGQIQIAO}-g01`, item: 'compound', words: '演示：西门不让电动车进，绕到东门要十分钟', ...change }
}
