import type { Part } from '@/domain/remote'
import { t } from '@/i18n'

/** What stands where a count or a name would, until it is there. */
export function partWords(state: Part): string {
  return state === 'failed' ? t.common.notLoaded : t.common.loading
}
