import { DAY } from '../time'

/** reporting.md M11, product.md; configuration with these defaults: so many reports of one kind in one compound in so long a time lead to a draft topic. */
export const CLUSTER_WINDOW = 30 * DAY
export const CLUSTER_SIZE = 5
/** 进小区难: asking the way in is asked by riders, who are few. */
export const PASSAGE_CATEGORY = 'H4'
export const PASSAGE_CLUSTER_SIZE = 3

export function clusterSize(categoryCode: string): number {
  return categoryCode === PASSAGE_CATEGORY ? PASSAGE_CLUSTER_SIZE : CLUSTER_SIZE
}

/** How many of a cluster a topic names; the others are in the queue. */
export const CLUSTER_NAMED = 50
