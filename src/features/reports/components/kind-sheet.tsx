import { View } from '@tarojs/components'
import { CALL_WORDS, CATEGORY_GROUP_NAMES, categoryName } from '@/copy/reports-categories'
import { FORM_WORDS } from '@/copy/reports-form'
import { CATEGORY_GROUPS, type Category, findCategory } from '@/shared/domain/reports/categories'
import { type CategorySettings, offeredCodes, settingOf } from '@/shared/domain/reports/category-settings'
import { Button, OptionRow, Sheet } from '@/ui'
import './kind-sheet.css'

interface KindSheetProps {
  kinds: CategorySettings
  open: boolean
  chosen: string | null
  onChoose: (code: string) => void
  onCall: (phone: string) => void
  onClose: () => void
}

/** Every kind that the city offers, in its order within the eight groups, with its hint. What is a telephone call is a button that calls. */
export function KindSheet({ kinds, open, chosen, onChoose, onCall, onClose }: KindSheetProps) {
  const offered = offeredCodes(kinds).flatMap((code) => findCategory(code) ?? [])
  const groups = CATEGORY_GROUPS.filter((group) => offered.some(({ code }) => code.startsWith(group)))
  return (
    <Sheet open={open} title={FORM_WORDS.kindSheet} closeLabel={FORM_WORDS.closeSheet} onClose={onClose}>
      {groups.map((group) => (
        <View key={group} className="kinds__group">
          <View className="kinds__title">{CATEGORY_GROUP_NAMES[group]}</View>
          {offered.filter(({ code }) => code.startsWith(group)).map((category) =>
            category.call ? (
              <CallRow key={category.code} category={category} onCall={onCall} />
            ) : (
              <OptionRow
                key={category.code}
                id={`kind-${category.code}`}
                label={categoryName(category.code)}
                detail={settingOf(kinds, category.code)?.help}
                chosen={category.code === chosen}
                onTap={() => onChoose(category.code)}
              />
            ),
          )}
        </View>
      ))}
    </Sheet>
  )
}

function CallRow({ category, onCall }: { category: Category; onCall: (phone: string) => void }) {
  const words = CALL_WORDS[category.code]
  const phone = category.call?.[0]
  if (!words || !phone) return null
  return (
    <View className="kinds__call">
      <View className="grow">
        <View>{`${categoryName(category.code)}：${words.title}`}</View>
        <View className="f14 t2">{words.detail}</View>
      </View>
      <Button id={`kind-call-${category.code}`} kind="danger" icon="phone" onTap={() => onCall(phone)}>
        {words.button}
      </Button>
    </View>
  )
}
