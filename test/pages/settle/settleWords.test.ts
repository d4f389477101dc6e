import { expect, it } from 'vitest'
import { ref } from 'vue'
import { t } from '@/i18n'
import { askedWords } from '@/pages/settle/settleWords'
import type { SettleModel } from '@/pages/settle/useSettle'

const model = (failure: string) =>
  ({
    areas: { known: ref(undefined), failure: ref(failure) },
    state: ref({ areas: [{ commune: '63003', km: 30 }], together: 'un' }),
    asked: ref([]),
  }) as unknown as SettleModel

it('where a place is looked for is on its way, then has not come: two sentences', () => {
  expect(askedWords(model(''))[0]).toContain(t.common.loading)
  expect(askedWords(model('absent'))[0]).toContain(t.common.notLoaded)
})
