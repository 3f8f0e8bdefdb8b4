import { View } from '@tarojs/components'
import { ME_WORDS, ROLE_WORDS } from '@/copy/people'
import { dateWords } from '@/copy/clock'
import type { Me } from '@/shared/contract/people'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Icon } from '@/ui'
import './identity-card.css'

interface IdentityCardProps {
  me: Me
  now: Instant
  onChangeCommunity: () => void
}

/** Who I am here: community, and the duties somebody gave me, each with its end. */
export function IdentityCard({ me, now, onChangeCommunity }: IdentityCardProps) {
  const role = me.appointments[0]?.role
  return (
    <Card>
      <View className="identity">
        <View className="identity__mark">
          <Icon name="user" filled size={28} />
        </View>
        <View className="grow">
          <View className="h-card">{role ? ROLE_WORDS[role] : ME_WORDS.resident}</View>
          <View className="t2 f14">{me.community?.name ?? ME_WORDS.noCommunity}</View>
        </View>
        <Button id="me-change-community" kind="text" onTap={onChangeCommunity}>
          {me.community ? ME_WORDS.changeCommunity : ME_WORDS.chooseCommunity}
        </Button>
      </View>
      {me.appointments.map((appointment) => (
        <View key={`${appointment.role}-${appointment.place.code}`} className="stackable identity__role">
          <View>{`${appointment.place.name}·${ROLE_WORDS[appointment.role]}`}</View>
          <View className="muted f13">{ME_WORDS.until(dateWords(appointment.endsAt, now))}</View>
        </View>
      ))}
      {me.appointments.length === 0 && <View className="muted f13">{ME_WORDS.identityHelp}</View>}
      {me.appointments.some(({ isVerified }) => isVerified) && <View className="muted f13">{ME_WORDS.verifiedHelp}</View>}
      {me.appointments.some(({ isVerified }) => !isVerified) && <View className="muted f13">{ME_WORDS.rolesHelp}</View>}
    </Card>
  )
}
