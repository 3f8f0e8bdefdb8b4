/** A ballot as a card on 首页, in 议事 and on its topic (mockup home-resident). */
export const BALLOT_CARD_WORDS = {
  kind: { household: '居民投票·一户一票', person: '居民投票·一人一票', consultation: '征求意见' },
  notYet: { household: (participants: number) => `已有 ${participants} 户投了，您家还没投`, person: (participants: number) => `已有 ${participants} 人投了，您还没投` },
  vote: '去投票',
} as const
