import { join } from 'node:path'
import type { Survey } from '@/schema/survey'
import { readTable } from './readTable'

const LEVELS: Record<string, 'france' | 'region'> = { france: 'france', region: 'region' }

/**
 * Published results of the Order's consultation, from the repository's three tables: `questions.csv`,
 * `groupes.csv` and `resultats.csv`.
 * Shares in % of doctors; `n`, the number who answered, only where published.
 */
export function readSurveyFiles(folder: string): Survey {
  const questions = readTable(join(folder, 'questions.csv'), [
    'question',
    'titre',
    'libelle',
    'phrase',
    'terrain',
    'repondants',
    'note',
    ...['titre_en', 'libelle_en', 'phrase_en', 'terrain_en', 'note_en'],
  ])
  const groups = readTable(join(folder, 'groupes.csv'), ['groupe', 'libelle', 'nom', 'libelle_en', 'nom_en'])
  const columns = ['question', 'groupe', 'type_de_groupe', 'niveau', 'territoire', 'part', 'n']
  const results = readTable(join(folder, 'resultats.csv'), columns)
  const known = new Set(questions.map((row) => row.text('question')))
  const knownGroups = new Set(groups.map((row) => row.text('groupe')))
  return {
    questions: questions.map((row) => {
      const respondents = row.raw('repondants') ? { respondents: row.count('repondants') } : {}
      const note = row.raw('note') ? { note: row.raw('note') } : {}
      return {
        id: row.text('question'),
        headline: row.text('titre'),
        label: row.text('libelle'),
        statement: row.text('phrase'),
        fieldwork: row.text('terrain'),
        ...respondents,
        ...note,
        en: {
          headline: row.text('titre_en'),
          label: row.text('libelle_en'),
          statement: row.text('phrase_en'),
          fieldwork: row.text('terrain_en'),
          ...(row.raw('note') ? { note: row.text('note_en') } : {}),
        },
      }
    }),
    groups: groups.map((row) => ({
      id: row.text('groupe'),
      label: row.text('libelle'),
      noun: row.text('nom'),
      en: { label: row.text('libelle_en'), noun: row.text('nom_en') },
    })),
    results: results.map((row) => {
      const question = row.text('question')
      if (!known.has(question)) row.refuse('question', 'une question de questions.csv')
      const group = row.text('groupe')
      if (!knownGroups.has(group)) row.refuse('groupe', 'un groupe de groupes.csv')
      return {
        question,
        group,
        groupType: row.text('type_de_groupe'),
        level: LEVELS[row.raw('niveau')] ?? row.refuse('niveau', '« france » ou « region »'),
        territory: row.text('territoire'),
        share: row.number('part', 0, 100),
        ...(row.raw('n') ? { n: row.count('n') } : {}),
      }
    }),
  }
}
