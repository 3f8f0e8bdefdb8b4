import type { RandomSource } from '@/shared/domain/ulid'

/** Chance for ids made on the phone, from the browser's crypto; WeChat's is random.weapp.ts. */
export const random: RandomSource = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
