/** What feeds say: files in French, whatever the language of the page that leads to them. */
export const feeds = {
  author: 'Territoires de soins',
  rights: 'Licence ODbL 1.0',
  needIs: (text: string) => `Besoin : ${text}`,
  responseIs: (text: string) => `Réponse : ${text}`,
  resultIs: (text: string) => `Résultat : ${text}`,
  initiatives: {
    title: 'Territoires de soins : initiatives locales d’accès aux soins',
    subtitle: 'Les initiatives publiées, vérifiées ou lues en dernier.',
    ofRegion: (name: string) => `${name} : initiatives locales d’accès aux soins`,
  },
  territory: {
    title: (name: string, level: string) => `${name} (${level}) : l’accès aux soins`,
    subtitle:
      'Initiatives recensées ici, nouveaux millésimes des chiffres, corrections ; chacun à la date où il est entré sur le site.',
    vintage: (name: string, vintage: string, producer: string) =>
      `${name} : les chiffres ${vintage} (${producer})`,
    figure: (label: string, value: string, unit: string, change: string) =>
      `${label} : ${value}${unit && ` (${unit})`}${change}.`,
    change: (size: string, way: -1 | 0 | 1, before: string, since: string) =>
      way === 0
        ? `, comme en ${since} (${before})`
        : `, ${size} de ${way > 0 ? 'plus' : 'moins'} qu’en ${since} (${before})`,
    points: (size: string, plural: boolean) => `${size} point${plural ? 's' : ''}`,
    read: (date: string) => `Fichier lu le ${date}.`,
    correction: (what: string) => `Correction : ${what}`,
    corrected: (date: string) => `Fiche corrigée et vérifiée le ${date}.`,
    journal: (indicators: string) => `Correction des chiffres : ${indicators}`,
  },
}
