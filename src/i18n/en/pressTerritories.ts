import type { pressTerritories as french } from '../fr/pressTerritories'

/** Without the full stop that ended a sentence. */
const open = (sentence: string) => sentence.replace(/\.$/, '')

export const pressTerritories: typeof french = {
  kitTitle: (name) => `Key figures: ${name}`,
  indicator: 'indicator',
  compared: (sentence, list) => `${open(sentence)}, against ${list}.`,
  comparedMissing: (sentence, list) => `${open(sentence)}; it is ${list}.`,
  and: ' and ',
  in: (value, place) => `${value} ${place}`,
  absent: (name, reason) => `${name}: ${reason}.`,
  need: {
    total: (n) => `In total: ${n}`,
    totalSentence: (count, people, rule, whose) =>
      `${count} and ${people} inhabitants have no response listed, by this rule: “${rule}”${whose && `. ${whose}.`}`,
    one: (name, place, people, access, maison, initiative) =>
      `${name} (${place}, ${people} inhabitants) has no response listed: ${access}; ${maison}; ${initiative}.`,
    access: (value, year) =>
      `access to GPs (APL) there is ${value} consultations a year per standardised inhabitant in ${year}`,
    accessMissing: 'access to GPs (APL) is not published there',
    maison: (km, commune) =>
      `the maison de santé nearest to the centre is ${km} away as the crow flies (${commune})`,
    initiative: (km) => `the listed initiative nearest to the centre is ${km} away as the crow flies`,
    finding: (count, people) => `${count} and ${people} inhabitants with no response listed`,
    subtitle: (rule) => `Ringed: ${rule}`,
    cell: (need, responses) => `${need}: ${responses}`,
    legend: (where) => `APL: ${where}. On the right, how many there are.`,
    alt: (title, cells, marked) => `Map: ${title}. ${cells}. ${marked}.`,
    columns: {
      maison: 'nearest_maison_de_sante',
      maisonKm: 'maison_km_as_the_crow_flies',
      initiative: 'nearest_initiative',
      initiativeKm: 'initiative_km_as_the_crow_flies',
      people: 'inhabitants',
      apl: 'apl_of_gps',
    },
  },
}
