import { View } from '@tarojs/components'
import { TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { STEP_REPLIES } from '@/copy/topics-replies'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import { Chip, TextField } from '@/ui'

interface ReplyFieldProps {
  step: TopicAction
  label: string
  value: string
  max: number
  error?: string
  onChange: (value: string) => void
}

/** Why an office does it, in its own words or beginning with some of the table. */
export function ReplyField({ step, label, value, max, error, onChange }: ReplyFieldProps) {
  const replies = STEP_REPLIES[step] ?? []
  return (
    <View>
      <TextField id="step-words" label={label} value={value} max={max} multiline error={error} onChange={onChange} />
      {replies.length > 0 && (
        <View>
          <View className="muted f13">{TOPIC_DESK_WORDS.replies}</View>
          <View className="wrap">
            {replies.map((reply, index) => (
              <Chip key={reply} id={`reply-${index}`} label={reply} on={value === reply} onTap={() => onChange(reply)} />
            ))}
          </View>
        </View>
      )}
    </View>
  )
}
