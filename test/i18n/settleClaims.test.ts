import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { french } from './support/frenchTexts'

/** All that is said below a text, functions with words that stand for what they are given. */
function said(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') {
    const given = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']
    return said((texts as (...all: unknown[]) => unknown)(...given))
  }
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(said) : []
}

/** What neither the bounds nor the order can say: a level, a best place, people who would get a doctor, a forecast, a remedy. */
const NEVER_FRENCH = [
  /il suffirait|il suffit|suffisent? à/i,
  /meilleur|idéal|optimal|recommand/i,
  /auraient? un médecin|trouver(aient|ont) un médecin|patients? de plus/i,
  /(fera|ferait|fer(ont|aient)) (gagner|baisser|passer)|passera\b|sera de\b|prévoit|prédit/i,
  /chang(era|erait) de zone|délai d’attente|temps d’attente/i,
  /score de|note sur|classement des/i,
]
const NEVER_ENGLISH = [
  /would be enough|it is enough|suffice/i,
  /\bbest\b|ideal|optimal|recommend/i,
  /would (get|find) a doctor|more patients/i,
  /\bwill (be|rise|fall|gain)\b|predicts?\b/i,
  /change of zone|waiting time/i,
  /\bscore of|mark out of|ranking of/i,
]
/** The sets that tell a bound or an order of places; « Et si ? » has its own test. */
const setsOf = (all: typeof en) => ({
  settle: all.settle,
  lacking: all.territories.territory.lacking,
  essay: all.method.lackingEssay,
})
const claims = (texts: unknown, never: readonly RegExp[]) =>
  said(texts).filter((text) => never.some((words) => words.test(text)))

describe('les textes de ce qui est borné ou rangé', () => {
  it('n’affirment rien que le calcul ne sait pas, en français', () => {
    expect(claims(setsOf(french), NEVER_FRENCH)).toEqual([])
  })
  it('ni en anglais', () => {
    expect(claims(setsOf(en), NEVER_ENGLISH)).toEqual([])
  })
  it('seraient pris sinon', () => {
    expect(
      claims({ a: 'Il suffirait de dix médecins.', b: () => 'Le meilleur lieu' }, NEVER_FRENCH),
    ).toHaveLength(2)
    expect(claims({ a: () => '200 people would get a doctor' }, NEVER_ENGLISH)).toHaveLength(1)
  })
})
