import { View } from '@tarojs/components'
import { errorSentence } from '@/copy/errors'
import { CLAIM_WORDS, METHOD_WORDS, RELATION_WORDS } from '@/copy/households'
import { CLAIM_METHODS } from '@/shared/domain/households/claim-states'
import type { RollRelation } from '@/shared/domain/roll/read-cells'
import { Button, Card, Chip, Note, OptionRow, Section, TextField } from '@/ui'
import type { ClaimForm } from '../hooks/use-claim-form'

/** In the order in which people are met. */
const RELATIONS: readonly RollRelation[] = ['family', 'owner', 'tenant']

/** Who I am there, and what shows it. */
export function ClaimFormFields({ form }: { form: ClaimForm }) {
  const { error } = form.send
  return (
    <>
      <Section title={CLAIM_WORDS.you}>
        <View className="wrap">
          {RELATIONS.map((relation) => (
            <Chip key={relation} id={`relation-${relation}`} label={RELATION_WORDS[relation]} on={relation === form.relation} onTap={() => form.setRelation(relation)} />
          ))}
        </View>
      </Section>
      <TextField id="claim-name" label={CLAIM_WORDS.name} help={CLAIM_WORDS.nameHelp} max={20} value={form.name} onChange={form.setName} />
      <Section title={CLAIM_WORDS.proof}>
        {CLAIM_METHODS.map((method) => (
          <OptionRow
            key={method}
            id={`method-${method}`}
            label={METHOD_WORDS[method].title}
            detail={METHOD_WORDS[method].help}
            chosen={method === form.method}
            onTap={() => form.setMethod(method)}
          />
        ))}
      </Section>
      {form.method === 'code' && (
        <Card outlined>
          <TextField id="claim-code" label={CLAIM_WORDS.code} placeholder={CLAIM_WORDS.codePlaceholder} max={12} value={form.code} onChange={form.setCode} />
          <Button id="claim-scan" icon="camera" block busyLabel={form.scan.isBusy ? CLAIM_WORDS.scanning : undefined} onTap={() => void form.scan.run()}>
            {CLAIM_WORDS.scan}
          </Button>
        </Card>
      )}
      {error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(error.code, { fields: error.fields })}
        </Note>
      )}
      <Note icon="users">{CLAIM_WORDS.anotherPerson}</Note>
    </>
  )
}
