import { CENTRES, centresOf } from './fewInputs'
import { lines } from './spoiled'

const half = (codes: readonly string[]) => codes.slice(0, codes.length / 2)

/** Files that are well formed line by line, and hold less than they must, or what cannot be: told once all are read. */
export const DOUBTFUL_FILES: readonly [
  what: string,
  path: string,
  content: (codes: readonly string[]) => string,
  said: RegExp,
][] = [
  [
    'APL: half of it',
    'apl/apl_generalistes_communes.csv',
    (codes) =>
      lines(
        'code_commune,apl_2023,population_standardisee_2022',
        ...half(codes).map((code) => `${code},1,1`),
      ),
    /apl_generalistes_communes\.csv : attendu de 34000 à 36500 lignes, trouvé 17\d{3} lignes/,
  ],
  [
    'BPE: 5,000 lines',
    'bpe/bpe24_sante_commune.csv',
    (codes) =>
      lines(
        'code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D281_infirmier',
        ...codes.slice(0, 5000).map((code) => `${code},0,0,1,1,1`),
      ),
    /bpe24_sante_commune\.csv : attendu de 12000 à 20000 lignes, trouvé 5000 lignes/,
  ],
  [
    'ages: half of them',
    'age/commune_age_2022.csv',
    (codes) => lines('com,pop2022,pop75p', ...half(codes).map((code) => `${code},10,1`)),
    /commune_age_2022\.csv : attendu de 34000 à 36500 lignes, trouvé 17\d{3} lignes/,
  ],
  [
    'ages: a code unknown',
    'age/commune_age_2022.csv',
    () => lines('com,pop2022,pop75p', '01001,10,1', '01999,10,1'),
    /commune_age_2022\.csv, ligne 3, champ « com » : attendu une commune de la liste d’aujourd’hui, ou qui l’a précédée, trouvé « 01999 »/,
  ],
  [
    'APL: a commune of 2027 that no movement leads to',
    'apl/apl_generalistes_communes.csv',
    () => lines('code_commune,apl_2023,population_standardisee_2022', '01001,1,1', '01901,1,1'),
    /apl_generalistes_communes\.csv, ligne 3, champ « code_commune » : .*« 01901 »/,
  ],
  [
    'centres: latitude and longitude of one exchanged',
    CENTRES,
    (codes) => centresOf(codes).replace('01001,X,01,84,46.1,5.2', '01001,X,01,84,5.2,46.1'),
    /communes_centres_2026\.csv, ligne \d+, champ « lat, lon » : attendu un point dans le département 01.*échangées/,
  ],
  [
    'emergencies: a point in the sea',
    'facilities/urgences_sae2025.csv',
    () =>
      lines(
        'finess,name,code_commune,lat,lon,general,pediatric,seasonal,antenna,passages_2025,coord_doubt',
        '010000024,CH DE FLEYRIAT,01451,46.2,-5.2,1,0,0,0,45177,0',
      ),
    /urgences_sae2025\.csv, ligne 2, champ « lat, lon » : attendu un point dans le département 01, trouvé 46\.2, -5\.2/,
  ],
]
