import { aplSeries } from './aplSeries'
import type { SelfEmployedWords } from './selfEmployed'

/** How one indicator is made, for who must check it. */
interface Method {
  formula: string
  weights: string
  limits: readonly string[]
}

export interface IndicatorNotes extends Method {
  /** What it measures, in one or two sentences. */
  definition: string
  /** How the figure of a territory is made from the producer's data. */
  rule: string
}

export const perCommune = 'Somme des communes du territoire.'
const perPopulation = 'Somme des communes, rapportée à la population (COG {population}).'
export const noWeight = 'Aucune : des nombres sont additionnés.'
export const byPopulation = 'Population de {population}, commune par commune.'
const standardised = 'Population standardisée de 2022 (besoins de soins selon l’âge), pour toutes les années.'
const placed = 'La source ne donne ni nom ni adresse : un équipement compte dans sa commune.'
const crossing =
  'Les habitants d’un territoire se soignent aussi chez les voisins : un nombre par habitant ne dit pas l’accès.'
const rate: Method = {
  formula: 'somme des équipements des communes ÷ somme de leur population × 100\u202f000',
  weights: noWeight,
  limits: [placed, crossing],
}
const count: Method = { formula: 'somme des équipements des communes', weights: noWeight, limits: [placed] }
export const apl: Method = {
  formula:
    'Pour un lieu de soins j : R(j) = S(j) ÷ Σ P(k) × w(d(k, j)). Pour une commune i : A(i) = Σ R(j) × w(d(i, j)). S : activité des généralistes, P : population standardisée, d : temps de trajet, w : poids qui décroît avec d. Pour un territoire : Σ A(i) × P(i) ÷ Σ P(i). Les valeurs des communes sont celles de la Drees.',
  weights: standardised,
  limits: [
    'Une moyenne cache les écarts entre communes d’un même territoire.',
    'La mesure suppose que chacun peut s’adresser à tout médecin proche ; elle ne dit pas si un médecin prend de nouveaux patients.',
    aplSeries,
  ],
}
export const lackingRule =
  'Chaque commune compte pour ce qui lui manque ; celles qui sont au-dessus de 2,5 comptent pour 0. La Corse manque en 2023, Mayotte toujours.'
export const lacking: Method = {
  formula:
    'Σ P(i) × max(0 ; 2,5 − A(i)) sur les communes i ; A : APL aux généralistes, P : population standardisée de 2022',
  weights: standardised,
  limits: [
    'Une borne basse : une consultation ajoutée dans une commune sert aussi ses voisines, même au-dessus du seuil. Aucun déplacement n’est modélisé ; il en faudrait donc davantage.',
    'Un volume, non un taux : un territoire plus peuplé en manque davantage à accès égal.',
    'Atteindre 2,5 est sortir de la sous-densité au sens de la Drees, non être bien servi.',
  ],
}

export const corsica =
  'Les communes de Corse manquent en 2023 : la Corse-du-Sud et la Haute-Corse ont alors leur valeur de département, lue à part ; la région Corse, dont rien ne donne les poids, n’en a pas. L’année 2024 n’est lue que par département et pour la France (édition de la Drees de juillet 2026).'
export const fte = (who: string, people = 'population standardisée'): IndicatorNotes => ({
  definition: `L’accessibilité potentielle localisée aux ${who} libéraux ou salariés d’un centre de santé rapporte leur offre à la ${people} qui peut s’adresser à eux, compte tenu du temps de trajet et de l’âge.`,
  rule: `Moyenne des communes pondérée par la ${people} de cette profession et de l’année. ${corsica} Mayotte n’est pas publiée.`,
  formula: `Σ A(i) × P(i) ÷ Σ P(i) ; A : APL de la commune i, en équivalents temps plein pour 100\u202f000 ; P : ${people}`,
  weights: `${people.charAt(0).toUpperCase()}${people.slice(1)} de cette profession, de l’année du millésime.`,
  limits: [
    'Une moyenne cache les écarts entre communes d’un même territoire.',
    'Se compare d’un territoire à l’autre, non d’une profession à l’autre : chacune a sa population standardisée.',
    'La Drees ne fixe pas de seuil de sous-densité pour cette profession.',
  ],
})
export const byTerritory = 'Aucune : chiffre publié par le producteur pour le territoire, repris tel quel.'
export const selfEmployed = ({
  who,
  rest = '',
  agree = 'libéraux',
  people,
  counted,
}: SelfEmployedWords): IndicatorNotes => ({
  definition: `${who} ${agree}${rest}, exclusivement ou en partie, pour 100\u202f000 personnes, d’après l’Assurance maladie. Un 0 est un vrai zéro.`,
  rule: 'Densité publiée pour chaque département, région et pour la France : aucun total n’est refait. Non publiée par bassin de vie.',
  formula: 'densité publiée, reprise telle quelle',
  weights: byTerritory,
  limits: [
    'Exercice libéral seulement : les salariés des hôpitaux et des centres de santé n’y sont pas.',
    'On se soigne au-delà de son département : une densité ne dit pas l’accès.',
    ...(people
      ? [
          `La copie lue ne dit pas l’âge de la population rapportée ; les effectifs et la densité nationale (${counted}) conduisent à celle des ${people}, non à toute la population.`,
        ]
      : []),
  ],
})
export const deaths = (cause: string): IndicatorNotes => ({
  definition: `Décès pour 100\u202f000 habitants ${cause}, les structures par âge étant rendues comparables par le CépiDc-Inserm.`,
  rule: 'Taux publié par département, repris tel quel. Mayotte repose sur peu de décès : sa valeur est fragile.',
  formula: 'taux standardisé publié, repris tel quel',
  weights: 'Population de référence du producteur ; la copie lue ne la dit pas.',
  limits: [
    'À Mayotte, peu de décès : la valeur est fragile.',
    'La mortalité dépend de bien plus que des soins : elle dit un besoin, non la qualité de l’offre.',
    'Par département seulement ; aucune valeur nationale dans la copie lue.',
  ],
})
export const straightLine = (what: string, has: string, limits: readonly string[]): IndicatorNotes => ({
  definition: `Distance à vol d’oiseau, de centre à centre, vers la commune la plus proche qui a ${what} ; 0 dans une commune qui en a ${has}.`,
  rule: 'Moyenne des communes pondérée par la population.',
  formula:
    'Σ population(i) × distance(i) ÷ Σ population(i) ; distance(i) : arc de grand cercle entre les centres des communes',
  weights: byPopulation,
  limits: ['À vol d’oiseau : ni la route ni le temps de trajet.', ...limits],
})
export const counted = (definition: string): IndicatorNotes => ({ definition, rule: perCommune, ...count })
export const perHead = (definition: string): IndicatorNotes => ({ definition, rule: perPopulation, ...rate })
