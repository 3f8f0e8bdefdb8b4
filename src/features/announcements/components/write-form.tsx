import { View } from '@tarojs/components'
import { WRITE_WORDS } from '@/copy/announcements'
import { TOPIC_WORDS } from '@/copy/announcement-topics'
import { dateWords } from '@/copy/clock'
import { errorSentence } from '@/copy/errors'
import { now as readNow } from '@/platform/clock'
import { ANNOUNCEMENT_TOPICS, MAX_BODY, MAX_TITLE } from '@/shared/contract/announcements'
import { DAY } from '@/shared/domain/time'
import { Card, Cell, Chip, Note, TextField } from '@/ui'
import type { useWriteForm } from '../hooks/use-write-form'
import { type AnnouncementDraft, endOf, STANDING_DAYS } from '../model/announcement-draft'
import { TOPIC_ICONS } from '../model/announcement-look'
import { ReadThroughCard } from './read-through-card'
import './write-form.css'

interface WriteFormProps {
  draft: AnnouncementDraft
  form: ReturnType<typeof useWriteForm>
  placeName: string
  problems: { title?: string; body?: string }
}

/** A topic brings its words; what is changed then stays. */
export function WriteForm({ draft, form, placeName, problems }: WriteFormProps) {
  const now = readNow()
  return (
    <View>
      <View className="wrap write-form__topics">
        {ANNOUNCEMENT_TOPICS.map((topic) => (
          <Chip key={topic} id={`topic-${topic}`} icon={TOPIC_ICONS[topic]} label={TOPIC_WORDS[topic].label} on={draft.topic === topic} onTap={() => form.chooseTopic(topic)} />
        ))}
      </View>
      {form.error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(form.error.code, { fields: form.error.fields, now })}
        </Note>
      )}
      <Card>
        <TextField id="announcement-title" label={WRITE_WORDS.titleField} value={draft.title} max={MAX_TITLE} error={problems.title} onChange={(title) => form.change({ title })} />
        <TextField id="announcement-body" label={WRITE_WORDS.bodyField} help={WRITE_WORDS.bodyHelp} value={draft.body} max={MAX_BODY} multiline error={problems.body} onChange={(body) => form.change({ body })} />
      </Card>
      <Card>
        <Cell icon="users" title={WRITE_WORDS.to} end={placeName} />
        <Cell icon="clock" title={WRITE_WORDS.until} end={WRITE_WORDS.untilDay(dateWords(endOf(draft.days, now) - DAY / 2, now))} />
        <View className="wrap write-form__days">
          {STANDING_DAYS.map((days) => (
            <Chip key={days} id={`days-${days}`} label={WRITE_WORDS.days[days] ?? ''} on={draft.days === days} onTap={() => form.change({ days })} />
          ))}
        </View>
      </Card>
      <ReadThroughCard text={`${draft.title}\n${draft.body}`} />
    </View>
  )
}
