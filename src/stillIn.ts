import { speakEnglish } from './i18n/chosen'
import type { Language } from './domain/language'

/** The pages written at build time in one language, chosen before the application's texts are read. */
export async function stillIn(language: Language) {
  if (language === 'en') speakEnglish((await import('./i18n/en')).en)
  return (await import('./still')).stillPages
}
