import { View } from '@tarojs/components'
import { type Stage, STAGE_WORDS, STAGES } from '@/copy/staff'
import { Chip } from '@/ui'

/** The stages in the order that a report goes through them. */
export function StageChips({ stage, onChange }: { stage: Stage; onChange: (stage: Stage) => void }) {
  return (
    <View className="chips">
      {STAGES.map((one) => (
        <Chip key={one} id={`stage-${one}`} label={STAGE_WORDS[one].chip} on={one === stage} onTap={() => onChange(one)} />
      ))}
    </View>
  )
}
