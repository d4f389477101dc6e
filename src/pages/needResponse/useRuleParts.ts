import { computed, type Ref } from 'vue'
import { furtherNeeds } from '@/catalog/furtherNeeds'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { RulePart } from '@/components/rulePart'
import { lowerFirst } from '@/domain/firstLetter'
import type { IndicatorId } from '@/domain/indicatorIds'
import { WORST, type AlsoNeed, type Rule } from '@/domain/rule'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { isBrought } from '@/schema/broughtId'
import { formatKm, formatNeed, parseKm, parseNeed, type RuleLevel } from '@/stores/address/rule'

const texts = t.needResponse
const LIMITS = [1.5, 2, 2.5, 3, 3.5]
const MAISON_KM = [0, 5, 10, 15, 20]
const INITIATIVE_KM = [0, 10, 20, 30, 50]
const POPULATIONS = [0, 2000, 5000, 10000, 20000, 50000]

/** An APL limit as it is said: one decimal at least, two where needed. */
const limitText = (limit: number) => formatNumber(limit, Number.isInteger(limit * 10) ? 1 : 2)
/** The usual choices, and the one of the address where it is another. */
const withCurrent = (usual: readonly number[], current: number | null) =>
  current === null || usual.includes(current) ? usual : [...usual, current].sort((a, b) => a - b)

/** Acronyms keep their capitals. */
const lowerName = (id: IndicatorId) => {
  const { short } = indicatorById(id)
  return /^[A-Z]{2}/.test(short) ? short : lowerFirst(short)
}
const amongOf = ({ of }: AlsoNeed, value: string): AlsoNeed[] =>
  WORST.flatMap((among) => (String(among) === value ? [{ of, among }] : []))

/** Our further needs are accesses to care; of what a person brought, only its numbers are known. */
function endOf(id: IndicatorId) {
  if (!isBrought(id)) return 'served'
  return indicatorById(id).better === 'high' ? 'lowest' : 'highest'
}

/** The rule as a sentence with menus, and what a choice in one of them changes. */
export function useRuleParts(rule: Ref<Rule>, place: Ref<string>, level: Ref<RuleLevel>) {
  const words = computed(() => texts.at[level.value])
  const further = computed(() => furtherNeeds(level.value))
  const parts = computed<RulePart[]>(() => {
    const { need, also, vintage, maisonKm, initiativeKm, population } = rule.value
    const limit = need?.kind === 'below' ? need.limit : null
    const km = (value: number) => t.common.km(formatNumber(value))
    return [
      {
        id: 'need',
        lead: words.value.start,
        label: texts.controls.need,
        value: formatNeed(need),
        options: [
          ...withCurrent(LIMITS, limit).map((value) => ({
            value: formatNeed({ kind: 'below', limit: value }),
            label: texts.need.below(limitText(value)),
          })),
          { value: formatNeed({ kind: 'lowest-tenth' }), label: texts.need.tenth },
          { value: formatNeed(null), label: texts.need.off },
        ],
      },
      {
        id: 'vintage',
        lead: texts.rule.vintage,
        label: texts.controls.vintage,
        value: vintage,
        options: indicatorById(SUBJECT.access).vintages.map((value) => ({ value, label: value })),
      },
      ...also.map(({ of, among }) => ({
        id: of,
        lead: words.value.also(lowerName(of)),
        label: indicatorById(of).short,
        value: String(among),
        options: [
          ...WORST.map((share) => ({ value: String(share), label: texts.also.among[endOf(of)][share] })),
          { value: '', label: texts.also.remove },
        ],
      })),
      ...(also.length < further.value.length
        ? [
            {
              id: 'also',
              lead: '',
              label: texts.controls.also,
              value: '',
              options: [
                { value: '', label: texts.also.add },
                ...further.value
                  .filter((id) => also.every(({ of }) => of !== id))
                  .map((id) => ({
                    value: id,
                    label: indicatorById(id).short,
                  })),
              ],
            },
          ]
        : []),
      {
        id: 'maison',
        lead: maisonKm === null ? texts.rule.maisonOff : words.value.maison,
        label: texts.controls.maison,
        value: formatKm(maisonKm),
        options: [
          ...withCurrent(MAISON_KM, maisonKm).map((value) => ({
            value: formatKm(value),
            label: value === 0 ? texts.maison.inside : texts.maison.within(km(value)),
          })),
          { value: formatKm(null), label: texts.maison.off },
        ],
      },
      {
        id: 'initiative',
        lead: initiativeKm === null ? texts.rule.initiativeOff : texts.rule.initiative,
        label: texts.controls.initiative,
        value: formatKm(initiativeKm),
        options: [
          ...withCurrent(INITIATIVE_KM, initiativeKm).map((value) => ({
            value: formatKm(value),
            label: value === 0 ? texts.initiative.inside : texts.initiative.within(km(value)),
          })),
          { value: formatKm(null), label: texts.initiative.off },
        ],
      },
      {
        id: 'population',
        lead: words.value.population,
        label: texts.controls.population,
        value: String(population),
        options: withCurrent(POPULATIONS, population).map((value) => ({
          value: String(value),
          label: value === 0 ? texts.population.off : texts.population.atLeast(formatNumber(value)),
        })),
      },
    ]
  })

  /** The whole sentence as plain text, for a file or a quotation. */
  const sentence = computed(
    () =>
      (place.value ? texts.where(place.value) : '') +
      parts.value
        .filter(({ id }) => id !== 'also')
        .map(
          ({ lead, value, options }) =>
            `${lead} ${options.find((option) => option.value === value)?.label ?? ''}`,
        )
        .join(' ')
        .replaceAll(' ,', ',') +
      texts.rule.end,
  )

  function changed(id: string, value: string): Rule {
    const before = rule.value
    switch (id) {
      case 'need':
        return { ...before, need: parseNeed(value) ?? null }
      case 'vintage':
        return { ...before, vintage: value }
      case 'maison':
        return { ...before, maisonKm: parseKm(value) ?? null }
      case 'initiative':
        return { ...before, initiativeKm: parseKm(value) ?? null }
      case 'population':
        return { ...before, population: Number(value) }
      case 'also':
        return {
          ...before,
          also: [
            ...before.also,
            ...further.value.filter((of) => of === value).map((of) => ({ of, among: WORST[1] })),
          ],
        }
      default:
        return {
          ...before,
          also: before.also.flatMap((need) => (need.of === id ? amongOf(need, value) : need)),
        }
    }
  }
  return { parts, sentence, changed, limitText }
}
