import type { Axis, InitiativeType } from '@/schema/initiative'

/** The three lines that the Order follows, and the forms of initiative in each. */
export const ORDER_LINES: readonly { axis: Axis; types: readonly InitiativeType[] }[] = [
  { axis: 'regroupement', types: ['maison-de-sante', 'pole-ou-reseau', 'centre-de-sante', 'cpts'] },
  { axis: 'formation', types: ['stage', 'medecin-adjoint', 'universitaire'] },
  {
    axis: 'ambulatoire',
    types: [
      'delegation-de-competences',
      'telemedecine',
      'exercice-multisite',
      'plateforme',
      'permanence-des-soins',
      'mobile',
      'numerique',
    ],
  },
]
