import { t } from '@/i18n'
import { defineParams } from './params'
import { choice, code } from './values'

/** The form: which initiative it corrects, null for a new one; `reading`: only by a newer text that tells of it. */
export const contributeParams = defineParams<{ corrects: string | null; reading: '' | '1' }>({
  corrects: code({ name: 'corrige', reason: t.errors.reasons.unknownInitiative }),
  reading: choice(['', '1'] as const, { name: 'lecture', fallback: '', reason: '' }),
})
