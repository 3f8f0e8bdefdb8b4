import { OUTSTANDING_WORDS } from '@/copy/ballots-desk'
import { useOperation } from '@/platform/data/use-operation'
import type { BallotDetail } from '@/shared/contract/ballots'
import { listBuildings } from '@/shared/contract/households'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { isWithin } from '@/shared/domain/places'

export interface Building {
  /** Undefined: every door of the ballot. */
  key?: string
  name: string
}

export interface VotingBuilding extends Building {
  key: string
  name: string
  /** With how many of it took part, where that is told. */
  label: string
}

/** The buildings of a ballot of households; none where persons vote. */
export function useBuildings({ communityCode, scope, electorateKind, buildings }: BallotDetail): VotingBuilding[] {
  const { data } = useOperation(listBuildings, { communityCode }, { enabled: KEYED_BY[electorateKind] === 'household' })
  return (data?.buildings ?? [])
    .filter(({ code }) => isWithin(code, scope.code))
    .map(({ key, code, name }) => {
      const counted = buildings.find((one) => one.code === code)
      return { key, name, label: counted ? OUTSTANDING_WORDS.building(name, counted.participants, counted.keys) : name }
    })
}
