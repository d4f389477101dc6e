/** On a territory's page: its communes, and its worst served parts. */
export const communes = {
  title: 'Communes',
  zones: {
    title: 'France Ruralités Revitalisation (juillet 2025) :',
    note: 'Un zonage fiscal : ce n’est pas celui des médecins (ZIP et ZAC).',
  },
  find: 'Chercher une commune',
  name: 'Commune',
  population: 'Habitants',
  count: (shown: string, all: string) => `${shown} sur ${all}`,
  none: 'Aucune commune de ce nom dans ce territoire.',
  more: (n: string) => `Les ${n} plus peuplées sont affichées : précisez le nom.`,
  open: (n: string, plural: boolean) => (plural ? `Afficher les ${n} communes` : 'Afficher la commune'),
  france:
    'La liste des communes de toute la France se cherche depuis une région, un département ou un bassin de vie.',
}

export const worst = {
  bassins: {
    title: 'Ses bassins de vie, du moins au mieux doté',
    under: (n: string, all: string, limit: string, people: string, count: number) =>
      count === 0
        ? `${all === '1' ? 'Son bassin de vie' : `Aucun de ses ${all} bassins de vie`} n’est ${all === '1' ? 'pas ' : ''}sous ${limit}, le seuil sous lequel la Drees parle de sous-densité.`
        : `${all === '1' ? 'Son bassin de vie' : `${n} de ses ${all} bassins de vie`} ${count > 1 ? 'sont' : 'est'} sous ${limit}, le seuil de sous-densité de la Drees : ${people} habitants.`,
  },
  communes: {
    title: 'Ses communes, de la moins à la mieux dotée',
    under: (n: string, all: string, limit: string, people: string, count: number) =>
      count === 0
        ? `Aucune de ses ${all} communes n’est sous ${limit}, le seuil sous lequel la Drees parle de sous-densité.`
        : `${n} de ses ${all} communes ${count > 1 ? 'sont' : 'est'} sous ${limit}, le seuil de sous-densité de la Drees : ${people} habitants.`,
    rule: 'Aucun bassin de vie n’a sa commune pôle dans ce territoire : voici donc ses communes.',
  },
  missing: (n: string, plural: boolean, reasons: string) =>
    plural
      ? `${n} autres territoires n’ont pas d’APL (${reasons}).`
      : `Un autre territoire n’a pas d’APL (${reasons}).`,
  toTable: (n: string, plural: boolean) => (plural ? `Voir les ${n} dans la table` : 'Voir dans la table'),
}
