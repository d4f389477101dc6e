import { AXES, type Axis, type InitiativeType } from '@/schema/initiative'

/** The line of the Order to which each form of initiative belongs: one table, in the order in which forms are listed. */
const LINE_OF: Readonly<Record<InitiativeType, Axis>> = {
  'maison-de-sante': 'regroupement',
  'pole-ou-reseau': 'regroupement',
  cpts: 'regroupement',
  stage: 'formation',
  'medecin-adjoint': 'formation',
  universitaire: 'formation',
  'centre-de-sante': 'ambulatoire',
  'delegation-de-competences': 'ambulatoire',
  telemedecine: 'ambulatoire',
  'exercice-multisite': 'ambulatoire',
  plateforme: 'ambulatoire',
  'permanence-des-soins': 'ambulatoire',
  mobile: 'ambulatoire',
  numerique: 'ambulatoire',
}
const TYPES = Object.keys(LINE_OF) as InitiativeType[]

/** Forms of initiative, those of a line first. */
export function formsFrom(axis: string): { own: InitiativeType[]; others: InitiativeType[] } {
  return {
    own: TYPES.filter((type) => LINE_OF[type] === axis),
    others: TYPES.filter((type) => LINE_OF[type] !== axis),
  }
}

/** One line: how many initiatives it has, and how many of each form; a form without any is left out. */
export interface Line {
  axis: Axis
  count: number
  forms: { type: InitiativeType; count: number }[]
}

/**
 * The Order's three lines with what each holds. An initiative of a form that usually belongs to another line (a pole
 * that is a network of tele-expertise) is counted in its own line, after the forms of that line: the forms of a line
 * add up to it.
 */
export function orderLines(items: readonly { axis: Axis; type: InitiativeType }[]): Line[] {
  return AXES.map((axis) => {
    const inLine = items.filter((item) => item.axis === axis)
    const { own, others } = formsFrom(axis)
    const forms = [...own, ...others].map((type) => ({
      type,
      count: inLine.filter((item) => item.type === type).length,
    }))
    return { axis, count: inLine.length, forms: forms.filter(({ count }) => count > 0) }
  })
}
