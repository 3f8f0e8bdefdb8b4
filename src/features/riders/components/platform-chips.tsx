import { View } from '@tarojs/components'
import { PLATFORM_WORDS } from '@/copy/riders'
import { RIDER_PLATFORMS, type RiderPlatform } from '@/shared/domain/riders/verification-states'
import { Chip, Section } from '@/ui'

/** For whom somebody rides. */
export function PlatformChips({ title, platform, onChange }: { title: string; platform: RiderPlatform | null; onChange: (platform: RiderPlatform) => void }) {
  return (
    <Section title={title}>
      <View className="wrap">
        {RIDER_PLATFORMS.map((one) => (
          <Chip key={one} id={`platform-${one}`} label={PLATFORM_WORDS[one]} on={one === platform} onTap={() => onChange(one)} />
        ))}
      </View>
    </Section>
  )
}
