import { CATALOGUE_VIEWS, SORTS, type CatalogueState } from '@/domain/catalogue'
import { observatory } from '@/i18n/observatory'
import { filterParams } from './filters'
import { defineParams } from './params'
import { choice, isCommune, optional } from './values'

const { address } = observatory

/** The catalogue of initiatives. */
export const catalogueParams = defineParams<CatalogueState>({
  filter: filterParams,
  sort: optional(
    { name: 'tri', reason: address.badSort },
    (raw) => SORTS.find((sort) => sort === raw),
    (sort) => sort,
  ),
  near: optional(
    { name: 'pres', reason: address.badPlace },
    (raw) => (isCommune(raw) ? raw : undefined),
    (near) => near,
  ),
  view: choice(CATALOGUE_VIEWS, { name: 'vue', fallback: 'cartes', reason: address.badView }),
})
