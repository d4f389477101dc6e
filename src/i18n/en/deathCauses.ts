import type { DeathCause } from '@/domain/indicatorFamilies'

/** As they follow "mortality from". */
export const deathCauses: Record<DeathCause, string> = {
  'mortalite-tumeurs': 'tumours',
  'mortalite-circulatoire': 'diseases of the circulatory system',
  'mortalite-respiratoire': 'diseases of the respiratory system',
  'mortalite-externes': 'external causes (accidents, suicides…)',
  'mortalite-nerveux': 'diseases of the nervous system and sense organs',
  'mortalite-endocriniennes': 'endocrine, nutritional and metabolic diseases',
  'mortalite-digestif': 'diseases of the digestive system',
  'mortalite-mentaux': 'mental and behavioural disorders',
  'mortalite-infectieuses': 'infectious and parasitic diseases',
  'mortalite-genito-urinaire': 'diseases of the genitourinary system',
  'mortalite-covid': 'Covid-19',
  'mortalite-osteo-articulaire': 'diseases of bones, joints and muscles',
  'mortalite-sang': 'diseases of the blood and of the immune system',
  'mortalite-peau': 'diseases of the skin',
  'mortalite-malformations': 'congenital malformations and chromosomal anomalies',
  'mortalite-perinatales': 'conditions that arise around birth',
  'mortalite-grossesse': 'complications of pregnancy and childbirth',
  'mortalite-mal-definies': 'ill-defined causes',
}
