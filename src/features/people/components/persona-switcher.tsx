import { View } from '@tarojs/components'
import { ME_WORDS } from '@/copy/people'
import { choosePersona, currentPersona, listPersonas } from '@/platform/persona/persona'
import { OptionRow, Section } from '@/ui'
import './identity-card.css'

/** Only in the preview: act as another person of the demonstration. In WeChat the list is empty and nothing is shown. */
export function PersonaSwitcher({ onChosen }: { onChosen: () => void }) {
  const personas = listPersonas()
  if (personas.length === 0) return null
  const chosen = currentPersona()?.key
  const choose = (key: string) => {
    choosePersona(key)
    onChosen()
  }
  return (
    <Section title={ME_WORDS.persona}>
      <View className="muted f13 persona__help">{ME_WORDS.personaHelp}</View>
      {personas.map((persona) => (
        <OptionRow key={persona.key} id={`persona-${persona.key}`} label={persona.name} detail={persona.hint} chosen={persona.key === chosen} onTap={() => choose(persona.key)} />
      ))}
    </Section>
  )
}
