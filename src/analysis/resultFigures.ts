/** What a recorded result counts, as far as it can be set beside another. */
export interface ResultFigures {
  /** Whether it tells any figure at all. */
  figure: boolean
  /** Patients followed or enrolled; not those of a day, of a year, or hoped for. */
  patients?: number
  /** Doctors at work; not those awaited, gone, or of a wider count. */
  doctors?: number
}

const WORDS = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)
const NUMBER = `\\d{1,3}(?:[\\s\\u00a0\\u202f]\\d{3})+|\\d+|un|une|${WORDS.join('|')}`
const ROUND =
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine'.split(' ')
const FIGURE = new RegExp(`\\d|(?<!\\p{L})(?:${[...WORDS, ...ROUND].join('|')})s?(?!\\p{L})`, 'iu')
/** A year is when, not how many. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?![\d\s]*(?:patients|médecins|personnes))(?!\d)/g
const counted = (what: string) => new RegExp(`(?<![\\p{L}\\d/,.])(${NUMBER})\\s+(?:${what})(?!\\p{L})`, 'iu')
const PATIENTS = counted('patients?')
const DOCTORS = counted('(?:médecins?|généralistes?)')

/** Of a wish, of a part, of a pace: another quantity under the same word. */
const OTHER =
  /vis[ée]|prévu|annonc|attend|espér|objectif|potentiel|promi|projet|recherch|cherch|manqu|jusqu|contre|\bpar\b|\ben (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+)\b|chaque|quotidien|mensuel|annuel|\bsur\b|à \d|depuis|national|toute la|pourr|capacité|lundi|\bpour\b/i
const NOT_FOLLOWED =
  /reçu|\bvus?\b|accueilli|pass|consult|vacc|dépist|soigné|pris en charge|transport|sans|laiss|doté/i
const NOT_AT_WORK =
  /part[ie]|départ|retraite|form[ée]|volontaire|adhér|particip|tour|intervenant|expert|accompagn|install|hospital|pharmac|sans|ancien|roul|rela[iy]|recruté|passé|retrouv|candidat|correspond|mobilis|inscri|initiative|engag|référent|regulateur|régulateur/i

/**
 * Reads a recorded result, clause by clause: a count is kept where nothing around it says that it counts something else.
 * Cautious on purpose: what is not understood is left out, so that medians are of like things.
 * @param result as it is published, in French; undefined where no text tells one
 */
export function resultFigures(result: string | undefined): ResultFigures {
  if (result === undefined) return { figure: false }
  // A hope told at the head of the sentence holds for all of it.
  const clauses = /^\s*objectif/i.test(result) ? [] : result.split(/[;()]|,\s|\.\s|\bmais\b|\bdont\b/)
  const first = (pattern: RegExp, ...without: readonly RegExp[]) => {
    const clause = clauses.find((text) => pattern.test(text))
    if (clause === undefined || [OTHER, ...without].some((other) => other.test(clause))) return undefined
    return numberOf(pattern.exec(clause)?.[1] ?? '')
  }
  const patients = first(PATIENTS, NOT_FOLLOWED)
  const doctors = first(DOCTORS, NOT_AT_WORK)
  return {
    figure: FIGURE.test(result.replace(YEAR, '')),
    ...(patients !== undefined && { patients }),
    ...(doctors !== undefined && { doctors }),
  }
}

function numberOf(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase())
  if (word >= 0) return word + 2
  return /^une?$/i.test(text) ? 1 : Number(text.replace(/\D/g, ''))
}
