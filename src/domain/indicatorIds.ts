/** Every indicator of the product. The id names its file in `public/data/values/` and its parameter in addresses. */
export const INDICATOR_IDS = [
  'apl',
  'apl-65',
  'sous-dense',
  'generalistes',
  'generalistes-60-plus',
  'distance-maison',
  'loin-maison',
  'maisons',
  'maisons-taux',
  'centres',
  'centres-taux',
  'pharmacies',
  'pharmacies-taux',
  'infirmiers',
  'infirmiers-taux',
  'plus-75',
  'population',
  'initiatives',
  'telemedecine',
] as const

export type IndicatorId = (typeof INDICATOR_IDS)[number]
