import { randomBytes } from 'node:crypto'
import type { RandomSource } from '@/shared/domain/ulid'

/** 48 bits of the system's source, as a number in [0, 1). */
export const cryptoRandom: RandomSource = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48
