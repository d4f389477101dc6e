import type { lacking as french } from '../fr/lacking'

export const lacking: typeof french = {
  title: 'What is missing, and who is there',
  consultations: (year) => `Missing consultations a year, at least (${year})`,
  doctors: 'That is, in GPs of mean activity, at least',
  present: (year) => `Self-employed GPs present (${year})`,
  older: 'Of whom 60 or over',
  rule: 'What is missing is counted commune by commune, where the APL is below 2.5. It is a lower bound: no travel is in it, and it tells neither where nor how these consultations would come. Being 60 does not tell the date of leaving.',
}
