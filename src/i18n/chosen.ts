import type { English } from './en'
import { typesetAll, typesetFrench } from './typeset'

let english: English | undefined

/** Makes English the language. Only before the application is imported: its modules read their texts as constants. */
export function speakEnglish(texts: English): void {
  english = texts
}

/** One set of texts in the chosen language. English is there only if it was asked for: French readers do not load it. */
export function chosen<K extends keyof English>(name: K, french: English[K]): English[K] {
  return english ? english[name] : typesetAll(french, typesetFrench)
}

/** A text of the data, as the chosen language is typeset. What stays French in English has `typesetFrench`. */
export function typesetText(text: string): string {
  return english ? text : typesetFrench(text)
}

export const chosenLanguage = () => (english ? 'en' : 'fr')
