import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readProposals } from '../../scripts/sources/proposalsFile'
import { readSurveyFiles } from '../../scripts/sources/surveyFiles'

const data = resolve(import.meta.dirname, '../../data')
const initiatives = new Set(readdirSync(join(data, 'initiatives')).map((file) => file.replace(/\.json$/, '')))
const folder = mkdtempSync(join(tmpdir(), 'proposals-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what the Order proposes', () => {
  it('is seven axes, eight digital priorities and three situations of telemedicine', () => {
    const groups = readProposals(join(data, 'proposals.json'), initiatives)
    expect(groups.map(({ proposals }) => proposals.length)).toEqual([7, 8, 3])
  })
  const proposal = { id: 'un', title: 'Titre', text: 'Texte', indicators: [], initiatives: [] }
  it.each([
    [{ indicators: ['aucun-tel'] }, 'attendu un indicateur du catalogue, trouvé « aucun-tel »'],
    [
      { initiatives: [{ id: 'aucune-telle' }] },
      'attendu l’identifiant d’une initiative, trouvé « aucune-telle »',
    ],
    [{ initiatives: [{ type: 'piscine' }] }, 'initiatives'],
    [{ title: '' }, 'title'],
  ])('is refused with %o, and the field is named', (change, message) => {
    const path = join(folder, 'proposals.json')
    const groups = [
      { id: 'groupe', title: 'Groupe', intro: 'Intro', proposals: [{ ...proposal, ...change }] },
    ]
    writeFileSync(path, JSON.stringify(groups))
    expect(() => readProposals(path, initiatives)).toThrow(message)
  })
})

describe('the survey', () => {
  const questions =
    'question,titre,libelle,phrase,terrain,repondants,note,titre_en,libelle_en,phrase_en,terrain_en,note_en\n' +
    'nouvelle,Titre,Libellé,le pensent,2026,,,Title,Label,think so,2026,\n'
  const groups = 'groupe,libelle,nom,libelle_en,nom_en\nensemble,Ensemble,médecins,All,doctors\n'
  const head = 'question,groupe,type_de_groupe,niveau,territoire,part,n\n'
  const write = (results: string) => {
    writeFileSync(join(folder, 'questions.csv'), questions)
    writeFileSync(join(folder, 'groupes.csv'), groups)
    writeFileSync(join(folder, 'resultats.csv'), head + results)
    return readSurveyFiles(folder)
  }
  it('takes another question, and a number of answers, from its files alone', () => {
    const { results } = write('nouvelle,ensemble,ensemble,region,52,34,100\n')
    expect(results).toEqual([
      expect.objectContaining({ question: 'nouvelle', territory: '52', share: 34, n: 100 }),
    ])
  })
  it('refuses a group that has no name', () => {
    expect(() => write('nouvelle,inconnu,statut,france,FR,34,\n')).toThrow('un groupe de groupes.csv')
  })
})
