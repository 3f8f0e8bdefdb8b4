import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { FORM_WORDS } from '@/copy/reports-form'
import { canSpeak, speak } from '@/platform/speech/speech'
import { Button, Photo } from '@/ui'
import './elder-form.css'

interface ElderQuestionProps {
  step: number
  title: string
  photoPath?: string | null
  /** What 读给我听 reads. */
  spoken?: string
  children: ReactNode
}

const STEPS = 3

/** Which step of how many, the question, and its reading aloud where the platform has a voice. */
export function ElderQuestion({ step, title, photoPath, spoken, children }: ElderQuestionProps) {
  return (
    <View>
      <View className="t2 elder-form__step">{FORM_WORDS.step(step, STEPS)}</View>
      <View className="elder-form__head">
        {photoPath !== undefined && <Photo size="thumb" url={photoPath} alt={FORM_WORDS.photoAlt(1)} />}
        <View className="h-page grow elder-form__title">{title}</View>
      </View>
      {spoken && canSpeak() && (
        <View className="elder-form__read">
          <Button id="report-read-aloud" size="lg" block onTap={() => speak(spoken)}>
            {FORM_WORDS.readAloud}
          </Button>
        </View>
      )}
      {children}
    </View>
  )
}
