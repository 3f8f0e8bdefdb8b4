import { View } from '@tarojs/components'
import { useState } from 'react'
import { OUTSTANDING_WORDS } from '@/copy/ballots-desk'
import { OutstandingView } from '@/features/ballots-desk/components/outstanding-view'
import { RemindAct } from '@/features/ballots-desk/components/remind-act'
import { useBallot } from '@/features/ballots-desk/hooks/use-ballot'
import { type Building, useBuildings } from '@/features/ballots-desk/hooks/use-buildings'
import { usePageParams } from '@/platform/life-cycle/page-events'
import type { BallotDetail } from '@/shared/contract/ballots'
import { Card, Chip, Note } from '@/ui'
import './index.css'
import { BallotPage, BallotShell } from '../ballot-page'

/** 谁还没投: by building, doors alone; reminders and the list of those to be visited. */
export default function OutstandingPage() {
  const { id = '' } = usePageParams()
  const reading = useBallot(id)
  return (
    <BallotPage title={OUTSTANDING_WORDS.title} reading={reading}>
      {(ballot) => <Outstanding ballot={ballot} />}
    </BallotPage>
  )
}

function Outstanding({ ballot }: { ballot: BallotDetail }) {
  const buildings = useBuildings(ballot)
  const [building, setBuilding] = useState<Building>({ name: OUTSTANDING_WORDS.whole })
  const isOpen = ballot.state === 'OPEN'
  return (
    <BallotShell title={OUTSTANDING_WORDS.title} ballot={ballot}>
      {isOpen ? (
        <>
          <View className="muted f13">{OUTSTANDING_WORDS.help}</View>
          <View className="wrap">
            <Chip id="building-all" label={OUTSTANDING_WORDS.whole} on={building.key === undefined} onTap={() => setBuilding({ name: OUTSTANDING_WORDS.whole })} />
            {buildings.map(({ key, name, label }) => (
              <Chip key={key} id={`building-${key}`} label={label} on={building.key === key} onTap={() => setBuilding({ key, name })} />
            ))}
          </View>
          {ballot.as.includes('organiser') && (
            <View className="outstanding__remind">
              <Card>
                <RemindAct ballotId={ballot.id} />
              </Card>
            </View>
          )}
          <OutstandingView key={building.key ?? 'all'} ballot={ballot} building={building} />
        </>
      ) : (
        <Note icon="lock">{OUTSTANDING_WORDS.over}</Note>
      )}
    </BallotShell>
  )
}
