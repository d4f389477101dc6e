// @vitest-environment happy-dom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { computed, ref } from 'vue'
import { existsAt } from '@/catalog/existsAt'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { whatIfTexts } from '@/i18n/pages/whatIf'
import QuestionSection from '@/pages/territory/QuestionSection.vue'
import type { TerritoryModel } from '@/pages/territory/useTerritory'
import WorstSection from '@/pages/territory/WorstSection.vue'
import { fewTerritories } from '../../support/fewTerritories'

const options = {
  plugins: [createPinia()],
  stubs: { RouterLink: RouterLinkStub, IndicatorSource: true },
}
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('ce qui est dit des territoires sans chiffre', () => {
  const worst = (values: Value[]) => {
    const model = {
      ref: ref<TerritoryRef>(FRANCE),
      table: computed(() => fewTerritories),
      territories: { nameOf: () => '', placeOf: () => '' },
      figures: { columnOf: () => ({ values }) },
      bassinRows: computed(() => values.map((_, row) => row)),
    }
    const section = mount(WorstSection, {
      props: { model: model as unknown as TerritoryModel },
      global: options,
    })
    return spaced(section.get('p').text())
  }
  it('ne prend pas une valeur sans poids pour une valeur non publiée', () => {
    expect(worst(['not-published', 'not-published', 1.98, 'no-weight'])).toContain(
      '3 autres territoires n’ont pas d’APL (non publié : 2 ; sans poids : 1).',
    )
  })
  it('donne la raison seule quand elle vaut pour tous', () => {
    expect(worst(['no-weight', 4, 1.98, 3])).toContain('Un autre territoire n’a pas d’APL (sans poids).')
  })
})

describe('la colonne de la France, à côté d’un territoire', () => {
  it('dit pourquoi il n’y a pas de chiffre national : aucune case n’est vide', () => {
    const place: TerritoryRef = { level: 'bassin', code: '63003' }
    const valueOf = (id: IndicatorId, { level }: TerritoryRef): Value =>
      existsAt(indicatorById(id), level) ? 16.5 : 'not-applicable'
    const model = {
      ref: ref(place),
      figures: {
        valueOf,
        baseOf: () => undefined,
        textOf: (id: IndicatorId, of: TerritoryRef) => formatValue(indicatorById(id), valueOf(id, of)),
      },
      peers: ref('bassin'),
      rankIn: () => null,
    }
    const section = mount(QuestionSection, {
      props: { model: model as unknown as TerritoryModel, question: 'needs' },
      global: options,
    })
    const national = section.findAll('tbody tr').map((row) => row.findAll('td').at(-1)?.text())
    expect(national).toContain(t.missing['not-applicable'].short)
    expect(national).not.toContain('')
  })
})

describe('une APL absente', () => {
  const french = [t.needResponse.at.bassin, t.needResponse.at.commune]
  it('n’est dite non publiée par aucune phrase qui vaut aussi sans poids', () => {
    const said = [
      ...french.flatMap(({ unknown, missing }) =>
        [true, false].flatMap((plural) => [unknown('2', plural), missing('2', plural)]),
      ),
      t.comparables.betterUnknown,
      t.territory.lede.unknown('2023'),
      whatIfTexts.without,
    ]
    for (const sentence of said) expect(sentence).not.toMatch(/publi/)
  })
})
