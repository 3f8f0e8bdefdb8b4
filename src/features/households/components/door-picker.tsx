import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { CLAIM_WORDS } from '@/copy/households'
import { useOperation } from '@/platform/data/use-operation'
import { listBuildings, listRooms } from '@/shared/contract/households'
import { Card, Cell, Chip, EmptyState, ErrorState, Section, Skeleton } from '@/ui'
import type { ChosenDoor } from '../hooks/use-claim-form'

interface DoorPickerProps {
  communityCode: string
  onChoose: (door: ChosenDoor) => void
}

/** Building, then door: one question at a time. */
export function DoorPicker({ communityCode, onChoose }: DoorPickerProps) {
  const { data, error, reload } = useOperation(listBuildings, { communityCode })
  const [building, setBuilding] = useState<{ key: string; name: string } | null>(null)
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={CLAIM_WORDS.loading} />
  if (data.buildings.length === 0) return <EmptyState icon="house" title={CLAIM_WORDS.noRoll} text={CLAIM_WORDS.noRollText} />
  return (
    <>
      <Section title={CLAIM_WORDS.building}>
        <View className="wrap">
          {data.buildings.map((one) => (
            <Chip key={one.key} id={`building-${one.key}`} label={one.name} on={one.key === building?.key} onTap={() => setBuilding(one)} />
          ))}
        </View>
      </Section>
      {building && <Rooms key={building.key} communityCode={communityCode} building={building} onChoose={onChoose} />}
    </>
  )
}

function Rooms({ communityCode, building, onChoose }: DoorPickerProps & { building: { key: string; name: string } }) {
  const { data, error, reload } = useOperation(listRooms, { communityCode, buildingKey: building.key })
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={CLAIM_WORDS.loadingRooms} />
  const units = [...new Set(data.rooms.map(({ unit }) => unit))]
  return (
    <Section title={CLAIM_WORDS.room}>
      {units.map((unit) => (
        <View key={unit}>
          {unit > 0 && <View className="t2 f14">{CLAIM_WORDS.unit(unit)}</View>}
          <View className="wrap">
            {data.rooms.filter((room) => room.unit === unit).map(({ householdId, room, label }) => (
              <Chip key={householdId} id={`room-${householdId}`} label={room} on={false} onTap={() => onChoose({ householdId, label, buildingName: building.name })} />
            ))}
          </View>
        </View>
      ))}
    </Section>
  )
}

/** The door that was chosen, and the way to another. */
export function DoorCard({ door, onChange }: { door: ChosenDoor; onChange: () => void }) {
  return (
    <Card>
      <Cell id="claim-door" icon="house" title={door.label} end={CLAIM_WORDS.changeDoor} onTap={onChange} />
    </Card>
  )
}
