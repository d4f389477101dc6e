import type { StillPage } from '@/still'
import type { Language } from '@/domain/language'
import type { Template } from '../../scripts/house/realPages'

/** The file of a page, as the build writes it (`scripts/house/stillWorker.mjs`). @param path below the site's folder */
export function filled(template: Template, page: StillPage, path: string, language: Language): string {
  const up = '../'.repeat(path.split('/').length - 1) || './'
  const parts: Record<string, unknown> = { ...page, up, language }
  return template.map((part) => (typeof part === 'string' ? part : String(parts[part.name] ?? ''))).join('')
}
