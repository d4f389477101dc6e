import { fold } from '@/domain/text'
import { PROFESSION_GROUPS, type ProfessionGroup } from './professionGroups'

/**
 * Vocabulary of the filter by profession. Files keep the words of their sources; each is found here by its first letters,
 * accents and case aside. One word may belong to several groups ("médecins généralistes régulateurs").
 */
const PATTERNS: Readonly<Record<Exclude<ProfessionGroup, 'medecins' | 'autres'>, RegExp>> = {
  generalistes: /generaliste|medecins? traitant|medecins? de ville/,
  specialistes:
    /specialiste|dermato|neuro|radiolog|cardio|ophtalmo|pneumo|allergo|oncolog|gyneco|chirurgiens\b|diabeto|endocrino|nephro|geriatr|cancero|rhumato|urolog|pediatr|vasculaire|nutritionn|biologist|echograph|^orl$|^chirurgien$|praticiens? hospital|medecins? hospital/,
  urgences: /urgentiste|regulat|samu/,
  infirmiers: /infirmi/,
  pharmaciens: /pharmacien/,
  'sages-femmes': /sages? femme|perinatal/,
  dentistes: /dentiste|chirurgie dentaire|assistante?s? dentaire|bucco dentaire/,
  kinesitherapeutes: /kinesi/,
  psychologues: /psycholog|psychiatr/,
  reeducation:
    /orthophon|orthopt|dietet|ergother|podolog|pedicure|osteopath|manipulat|paramedic|aides? soignant|psychomotric|puericult|activite physique/,
  etudiants: /etudiant|interne|externe|docteurs? juniors?|stagiaire|lyceen|jeunes diplome/,
  enseignants: /maitres? de stage|chefs? de clinique|assistants? specialiste|universitaire|enseignant/,
  secretaires:
    /secretaire|assistante?s? medica|assistants? de regulation|medico administrati|operat(eur|rice)s?|agente? (d accueil|hospital)|agents france services/,
  coordination:
    /coordin|mediat|travailleurs? socia|sentinelle|facteur|patients?\b|assistante?s? socia|chefs? de projet|coordonnateur|organisatrice|benevole|prevention/,
  soignants:
    /soignants d ehpad|professionnels? de sante|professionnel de sante|equipes? (hospitali|specialis|medicale|de soins)|etablissements? de sante|^soignante?s?\b|professionnels? (liber|de ville)|laboratoire/,
}

const PLAIN_DOCTOR =
  /^(jeunes )?medecins?( (retraite|salarie|liberaux|liberal|teleconsult|remplac|a temps|a distance|adjoint|evaluat|militaire|de ).*)?$|^remplacants?$/

/** The groups that a profession, as written in a file, belongs to: one at least. */
export function professionGroups(profession: string): ProfessionGroup[] {
  const word = fold(profession)
  const groups = PROFESSION_GROUPS.filter(
    (group) => group !== 'medecins' && group !== 'autres' && PATTERNS[group].test(word),
  )
  if (groups.length) return groups
  return PLAIN_DOCTOR.test(word) ? ['medecins'] : ['autres']
}
