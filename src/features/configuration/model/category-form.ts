import { categoryName } from '@/copy/reports-categories'
import { FIELD_WORDS, LIMIT_UNIT_WORDS, SETTINGS_WORDS, VALUE_WORDS } from '@/copy/settings'
import { type CategorySetting, type CategorySettings, MAX_HANDLED_BY, MAX_HELP } from '@/shared/domain/reports/category-settings'
import { type DocumentForm, readNumber } from './form-row'

const UNITS = ['minute24x7', 'workHour', 'workDay'] as const
const SHOWN = ['true', 'false'] as const
const MAX_NUMBER = 6

const limitWords = ({ unit, amount }: CategorySetting['handle']): string => `${amount} ${LIMIT_UNIT_WORDS[unit]}`

export const categoryForm: DocumentForm<CategorySettings> = {
  rows: ({ categories }) =>
    categories.map((one, index) => ({
      id: one.code,
      title: categoryName(one.code),
      detail: [one.isShown ? '' : SETTINGS_WORDS.hidden, limitWords(one.handle), one.handledBy].filter(Boolean).join('，'),
      fields: [
        { id: 'isShown', label: FIELD_WORDS.isShown, value: String(one.isShown), words: VALUE_WORDS[String(one.isShown)], options: SHOWN.map((value) => ({ value, label: VALUE_WORDS[value] ?? value })) },
        { id: 'help', label: FIELD_WORDS.help, value: one.help, max: MAX_HELP },
        { id: 'handledBy', label: FIELD_WORDS.handledBy, value: one.handledBy, max: MAX_HANDLED_BY },
        { id: 'unit', label: FIELD_WORDS.unit, value: one.handle.unit, words: LIMIT_UNIT_WORDS[one.handle.unit], options: UNITS.map((value) => ({ value, label: LIMIT_UNIT_WORDS[value] })) },
        { id: 'amount', label: FIELD_WORDS.amount, value: String(one.handle.amount), max: MAX_NUMBER },
        { id: 'position', label: FIELD_WORDS.position, value: String(index + 1), max: MAX_NUMBER, isPosition: true },
      ],
    })),
  write({ categories }, rowId, values) {
    const index = categories.findIndex(({ code }) => code === rowId)
    const before = categories[index]
    if (!before) return { categories }
    const unit = UNITS.find((one) => one === values.unit) ?? before.handle.unit
    const after: CategorySetting = {
      code: rowId,
      isShown: (values.isShown ?? String(before.isShown)) === 'true',
      help: (values.help ?? before.help).trim(),
      handledBy: (values.handledBy ?? before.handledBy).trim(),
      handle: { unit, amount: readNumber(values.amount, before.handle.amount) },
    }
    const others = categories.filter(({ code }) => code !== rowId)
    const position = Math.min(Math.max(Math.round(readNumber(values.position, index + 1)) - 1, 0), others.length)
    return { categories: [...others.slice(0, position), after, ...others.slice(position)] }
  },
  rowOf: ({ categories }, path) => categories[Number(path.split('.')[1])]?.code ?? path,
}
