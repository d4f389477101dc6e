/** Texts that are the same in French and in English, each group with its reason. */
const OFFICIAL_NAMES = [
  'Menu',
  'Drees, SAE',
  'Plan IGN',
  ...['Territoires de soins', 'France', 'france', 'Article 51'],
  ...['région', 'régions', 'Région', 'Rég.', 'département', 'départements', 'Département', 'Dép.', 'Commune'],
  ...[
    'intercommunalité',
    'intercommunalités',
    'Intercommunalité',
    'Interco.',
    'bassin de vie',
    'bassins de vie',
    'Bassin de vie',
    'Guadeloupe',
    'Martinique',
    'Guyane',
    'La Réunion',
    'Mayotte',
  ],
  ...['Maisons de santé', 'maisons de santé', 'Maison de santé', 'Maisons'],
  ...['Centres de santé', 'centres de santé', 'Centres'],
  ...['arg0 régions', 'arg0 communes', 'APL arg0'],
  ...['arg0 maison de santé.', 'arg0 centre de santé.', 'Maison de santé (arg0)'],
  'Commune, bassin de vie, initiative…',
]
const UNITS_AND_FORMATS = [
  'arg0 km²',
  'arg0 km',
  'arg0 pt',
  'CSV',
  'GeoJSON',
  'GeoJSON (RFC 7946)',
  'GeoPackage (QGIS, ArcGIS)',
  'KML (Google Earth)',
  'PNG',
  'PNG 2×',
  'SVG',
]
const ENGLISH_WORDS_TOO = [
  'Contact',
  'Licences',
  ...['Pages', 'Initiative', 'Initiatives', 'initiatives', 'Classes', 'Zone', 'Position', 'Distance'],
  ...['Source', 'Sources', 'Licence', 'Profession', 'Professions', 'professions'],
  ...['Population', 'population', 'Pharmacies', 'pharmacies'],
]

export const SAME_IN_BOTH = new Set([
  ...OFFICIAL_NAMES,
  ...UNITS_AND_FORMATS,
  ...ENGLISH_WORDS_TOO,
  'arg0 pharmacies',
])
