import { View } from '@tarojs/components'
import { LANE_WORDS, OPINIONS_WORDS, PROBLEM_WORDS } from '@/copy/opinions'
import { LANES, MAX_STATEMENT } from '@/shared/domain/topics/statements'
import { Button, Chip, OptionRow, Sheet, TextField } from '@/ui'
import { useSayForm } from '../hooks/use-say-form'

const WORDS = OPINIONS_WORDS.sheet

interface SaySheetProps {
  topicId: string
  open: boolean
  /** The reader may speak for the community. */
  speaksForCommunity: boolean
  onSaid: () => void
  /** Somebody said it already: that one is answered instead. */
  onAnswerIt: (statementId: string) => void
  onClose: () => void
}

/** 我来说一句. */
export function SaySheet({ topicId, open, speaksForCommunity, onSaid, onAnswerIt, onClose }: SaySheetProps) {
  const form = useSayForm(topicId, () => {
    onSaid()
    onClose()
  })
  return (
    <Sheet open={open} title={WORDS.title} closeLabel={WORDS.close} onClose={onClose}>
      {LANES.map((lane) => (
        <OptionRow key={lane} id={`say-${lane}`} label={LANE_WORDS[lane]} detail={WORDS.lane[lane]} chosen={form.lane === lane} onTap={() => form.setLane(lane)} />
      ))}
      <TextField
        id="say-text"
        label={WORDS.field[form.lane]}
        value={form.text}
        onChange={form.setText}
        max={MAX_STATEMENT}
        placeholder={WORDS.placeholder[form.lane]}
        help={WORDS.text}
        error={form.problem ? PROBLEM_WORDS[form.problem] : undefined}
        multiline
      />
      {form.similar.length > 0 && (
        <View>
          <View className="strong">{WORDS.similar}</View>
          {form.similar.map(({ id, text }) => (
            <View key={id} className="row between">
              <View className="grow">{text}</View>
              <Button id={`say-similar-${id}`} kind="text" onTap={() => onAnswerIt(id)}>
                {WORDS.answerIt}
              </Button>
            </View>
          ))}
        </View>
      )}
      {speaksForCommunity && <Chip id="say-institution" label={WORDS.asInstitution} on={form.asInstitution} onTap={() => form.setAsInstitution(!form.asInstitution)} />}
      <Button id="say-send" kind="ink" size="lg" block disabled={!form.isReady} busyLabel={form.isSending ? WORDS.sending : undefined} onTap={form.send}>
        {WORDS.send}
      </Button>
    </Sheet>
  )
}
