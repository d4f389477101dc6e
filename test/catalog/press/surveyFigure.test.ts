import { describe, expect, it } from 'vitest'
import { surveyFigure, uncertaintyOf } from '@/catalog/press/surveyFigure'
import { dotOf, surveyAnswers } from '@/catalog/surveyAnswers'
import type { Survey } from '@/schema/survey'

const credit = { source: 'Cnom', licence: 'Chiffres cités', links: [], caveats: [] }
const regions = [
  { code: '11', name: 'Île-de-France' },
  { code: '52', name: 'Pays de la Loire' },
  { code: '94', name: 'Corse' },
  { code: '04', name: 'La Réunion' },
]
/** A question that the code has never heard of: it is data only. */
const survey = (n?: { idf?: number; loire?: number }): Survey => {
  const row = { question: 'nouvelle', groupType: 'ensemble' }
  return {
    questions: [
      {
        id: 'nouvelle',
        headline: 'Titre',
        label: 'Le libellé',
        statement: 'le pensent',
        fieldwork: 'Automne 2021',
      },
    ],
    groups: [
      { id: 'ensemble', label: 'Ensemble', noun: 'médecins' },
      { id: 'liberaux', label: 'Médecins libéraux', noun: 'médecins libéraux' },
    ],
    results: [
      { ...row, group: 'ensemble', level: 'france', territory: 'FR', share: 44 },
      {
        ...row,
        group: 'ensemble',
        level: 'region',
        territory: '52',
        share: 34,
        ...(n?.loire ? { n: n.loire } : {}),
      },
      {
        ...row,
        group: 'ensemble',
        level: 'region',
        territory: '11',
        share: 49,
        ...(n?.idf ? { n: n.idf } : {}),
      },
      { ...row, group: 'liberaux', level: 'france', territory: 'FR', share: 34 },
    ],
  }
}
const answers = (n?: { idf?: number; loire?: number }) => {
  const data = survey(n)
  const [question] = data.questions
  if (!question) throw new Error('no question')
  return surveyAnswers(data, question, regions)
}
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')

describe('the answers to a question', () => {
  it('are sorted, and the régions that are not published are kept', () => {
    const found = answers()
    expect(found.regions.map(({ name }) => name)).toEqual(['Île-de-France', 'Pays de la Loire'])
    expect(found.unpublished.map(({ name }) => name)).toEqual(['Corse', 'La Réunion'])
    expect(found.groups.map(({ group }) => group.label)).toEqual(['Médecins libéraux'])
  })
})

describe('what is said of a share', () => {
  it('without a number of answers claims nothing', () => {
    const [, loire] = answers().regions
    if (!loire) throw new Error('no answer')
    expect(uncertaintyOf(loire)).toBe('incertitude inconnue')
    const figure = surveyFigure(loire, credit)
    expect(plain(figure.sentence)).toBe(
      'En Pays de la Loire, 34 % des médecins interrogés (automne 2021) le pensent ; la part publiée pour l’ensemble des médecins en France est de 44 %.',
    )
    expect(figure.sentence).not.toMatch(/contre|moins|plus|inférieur|supérieur/)
    expect(figure.sample).toEqual({ kind: 'unknown' })
    expect(figure.interval).toBeUndefined()
    expect(dotOf(loire)[0]?.interval).toBeNull()
  })
  it('with one gives the interval, and says in words whether it differs', () => {
    const [idf, loire] = answers({ idf: 100, loire: 100 }).regions
    if (!idf || !loire) throw new Error('no answer')
    expect(plain(uncertaintyOf(loire))).toBe('de 25,5 à 43,7 %, au-dessous de la valeur nationale')
    expect(plain(uncertaintyOf(idf))).toBe('de 39,4 à 58,7 %, ne se distingue pas de la valeur nationale')
    expect(surveyFigure(loire, credit)).toMatchObject({ sample: { kind: 'answers', n: 100 } })
    expect(dotOf(loire)[0]?.interval?.low).toBeCloseTo(25.5, 1)
  })
  it('that is not published says so', () => {
    const [corse, reunion] = answers().unpublished
    if (!corse || !reunion) throw new Error('no answer')
    expect(plain(surveyFigure(corse, credit).sentence)).toBe(
      'En Corse, le résultat de la question « Le libellé » n’est pas publié ; en France, il est de 44 %.',
    )
    expect(surveyFigure(reunion, credit).sentence).toMatch(/^À La Réunion, /)
    expect(surveyFigure(corse, credit).value).toBe('non publié')
    expect(dotOf(corse)).toEqual([])
  })
})
