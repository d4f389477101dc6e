import { upperFirst } from '@/domain/firstLetter'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import type { Indicator } from './indicators'

type Counted = Pick<Indicator, 'smallBase' | 'fewAt'>

/** Whether a figure rests on a small number: counted on fewer than the indicator's limit, or said so by its producer. */
export function restsOnFew({ smallBase, fewAt }: Counted, code: string, base: Value | undefined): boolean {
  return (fewAt?.includes(code) ?? false) || (smallBase !== undefined && isKnown(base) && base < smallBase)
}

/** What is then said of it. */
export const fewWords = ({ fewAt }: Counted): string => (fewAt ? t.map.fewDeaths : t.map.few)

/** The same as a sentence. */
export const fewSentence = (indicator: Counted): string => `${upperFirst(fewWords(indicator))}.`
