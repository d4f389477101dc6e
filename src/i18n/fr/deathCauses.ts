import type { DeathCause } from '@/domain/indicatorFamilies'

/** Chapters of causes of death, as they follow « mortalité par ». */
export const deathCauses: Record<DeathCause, string> = {
  'mortalite-tumeurs': 'tumeurs',
  'mortalite-circulatoire': 'maladies de l’appareil circulatoire',
  'mortalite-respiratoire': 'maladies de l’appareil respiratoire',
  'mortalite-externes': 'causes externes (accidents, suicides…)',
  'mortalite-nerveux': 'maladies du système nerveux et des organes des sens',
  'mortalite-endocriniennes': 'maladies endocriniennes, nutritionnelles et métaboliques',
  'mortalite-digestif': 'maladies de l’appareil digestif',
  'mortalite-mentaux': 'troubles mentaux et du comportement',
  'mortalite-infectieuses': 'maladies infectieuses et parasitaires',
  'mortalite-genito-urinaire': 'maladies de l’appareil génito-urinaire',
  'mortalite-covid': 'Covid-19',
  'mortalite-osteo-articulaire': 'maladies des os, des articulations et des muscles',
  'mortalite-sang': 'maladies du sang et du système immunitaire',
  'mortalite-peau': 'maladies de la peau',
  'mortalite-malformations': 'malformations congénitales et anomalies chromosomiques',
  'mortalite-perinatales': 'affections nées autour de la naissance',
  'mortalite-grossesse': 'complications de grossesse et d’accouchement',
  'mortalite-mal-definies': 'causes mal définies',
}
