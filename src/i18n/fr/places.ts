/** « en Bretagne », « dans le Grand Est »: each région with its preposition, as it is said. */
const REGIONS: Record<string, string> = {
  '01': 'en Guadeloupe',
  '02': 'en Martinique',
  '03': 'en Guyane',
  '04': 'à La Réunion',
  '06': 'à Mayotte',
  '11': 'en Île-de-France',
  '24': 'en Centre-Val de Loire',
  '27': 'en Bourgogne-Franche-Comté',
  '28': 'en Normandie',
  '32': 'dans les Hauts-de-France',
  '44': 'dans le Grand Est',
  '52': 'en Pays de la Loire',
  '53': 'en Bretagne',
  '75': 'en Nouvelle-Aquitaine',
  '76': 'en Occitanie',
  '84': 'en Auvergne-Rhône-Alpes',
  '93': 'en Provence-Alpes-Côte d’Azur',
  '94': 'en Corse',
}

/** Codes of départements by the word that joins them to « département », after Insee's official geographic code. */
const DEPARTEMENTS: Record<string, string> = {
  'd’': '28 35 37',
  'du ': '14 15 18 25 29 30 32 39 41 45 46 47 56 59 62 63 67 68 69 81 82 83 84 90 94 95',
  'de la ':
    '16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 971 972 973',
  'des ': '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  'de l’': '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
}

const joins = new Map(
  Object.entries(DEPARTEMENTS).flatMap(([join, codes]) =>
    codes.split(' ').map((code) => [code, join] as const),
  ),
)

/** « d’Ambert », « du Puy-en-Velay », « des Essarts », « de La Rochelle ». */
export function ofTown(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return /^([AEIOUÂÀÉÈÊÎÔŒ]|Y[^aeiouéè])/.test(name) ? `d’${name}` : `de ${name}`
}

/** « à Ambert », « au Puy-en-Velay », « aux Essarts ». */
export function atTown(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`
}

export const places = {
  france: (_code?: string, _name?: string, _place?: string) => 'en France',
  region: (code: string, name: string, _place?: string) => REGIONS[code] ?? `dans la région ${name}`,
  departement: (code: string, name: string, _place?: string) =>
    `dans le département ${joins.get(code) ?? 'de '}${name}`,
  bassin: (_code: string, name: string, departement: string) =>
    `dans le bassin de vie ${ofTown(name)}${departement ? ` (${departement})` : ''}`,
  commune: (_code: string, name: string, departement: string) =>
    `dans la commune ${ofTown(name)}${departement ? ` (${departement})` : ''}`,
  /** At a level that has no sentence of its own. */
  other: (article: string, name: string) => `dans ${article} ${name}`,
}
