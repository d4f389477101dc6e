import { fold } from '@/domain/text'
import { PROFESSION_GROUPS, type ProfessionGroup } from './professionGroups'

/**
 * Vocabulary of the filter by profession. Files keep the words of their sources; each is found here by its first letters,
 * accents and case aside. One word may belong to several groups ("médecins généralistes régulateurs").
 */
const PATTERNS: Readonly<Record<Exclude<ProfessionGroup, 'medecins' | 'autres'>, RegExp>> = {
  generalistes: /generaliste|medecins? traitant|medecins? de ville/,
  specialistes:
    /specialiste|dermato|neuro|radiolog|cardio|ophtalmo|pneumo|allergo|oncolog|gyneco|chirurgiens\b|diabeto|nephro|geriatr|cancero|praticiens? hospital/,
  urgences: /urgentiste|regulat|samu/,
  infirmiers: /infirmi/,
  pharmaciens: /pharmacien/,
  'sages-femmes': /sages? femme|perinatal/,
  dentistes: /dentiste|chirurgie dentaire/,
  kinesitherapeutes: /kinesi/,
  psychologues: /psycholog|psychiatr/,
  reeducation:
    /orthophon|orthopt|dietet|ergother|podolog|pedicure|osteopath|manipulat|paramedic|aides? soignant/,
  etudiants: /etudiant|interne|externe/,
  enseignants: /maitres? de stage|chefs? de clinique|assistants? specialiste|universitaire/,
  secretaires: /secretaire|assistante?s? medica|assistants? de regulation/,
  coordination: /coordin|mediat|travailleurs? socia|sentinelle|facteur|patients?\b/,
  soignants:
    /soignants d ehpad|professionnels? de sante|professionnel de sante|equipes? (hospitali|specialis)|etablissements? de sante/,
}

const PLAIN_DOCTOR =
  /^(jeunes )?medecins?( (retraite|salarie|liberaux|liberal|teleconsult|remplac|a temps).*)?$|^remplacants?$/

/** The groups that a profession, as written in a file, belongs to: one at least. */
export function professionGroups(profession: string): ProfessionGroup[] {
  const word = fold(profession)
  const groups = PROFESSION_GROUPS.filter(
    (group) => group !== 'medecins' && group !== 'autres' && PATTERNS[group].test(word),
  )
  if (groups.length) return groups
  return PLAIN_DOCTOR.test(word) ? ['medecins'] : ['autres']
}
