import { t } from '@/i18n'
import { defineParams } from './params'
import { code } from './values'

/** The form: which initiative it corrects; null for a new one. */
export const contributeParams = defineParams<{ corrects: string | null }>({
  corrects: code({ name: 'corrige', reason: t.errors.reasons.unknownInitiative }),
})
