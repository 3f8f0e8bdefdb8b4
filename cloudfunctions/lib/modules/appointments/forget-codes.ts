import type { Job } from '../../kernel/module'
import { removeExpired } from './candidate-codes.store'

const CODES_PER_RUN = 500

export const forgetCodes: Job = { name: 'appointments.forget-codes', run: ({ now }) => removeExpired(new Date(now), CODES_PER_RUN) }
