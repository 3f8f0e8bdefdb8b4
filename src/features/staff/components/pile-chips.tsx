import { View } from '@tarojs/components'
import { type Pile, PILE_WORDS } from '@/copy/staff'
import { Chip } from '@/ui'

/** Reports in the order of their stages, then what waits of other kinds. */
export function PileChips({ piles, pile, onChange }: { piles: readonly Pile[]; pile: Pile; onChange: (pile: Pile) => void }) {
  return (
    <View className="chips">
      {piles.map((one) => (
        <Chip key={one} id={`pile-${one}`} label={PILE_WORDS[one].chip} on={one === pile} onTap={() => onChange(one)} />
      ))}
    </View>
  )
}
