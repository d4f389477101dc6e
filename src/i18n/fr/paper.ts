export const paper = {
  brought: 'Cette adresse ne contient pas les données apportées qui sont montrées ici.',
  printed: (day: string) => `Imprimé le ${day}`,
  kept: (conditions: string) => `Filtre : ${conditions}.`,
  none: 'aucune',
  whole: 'Sans filtre.',
  named: (words: string) => `nom ou code « ${words} »`,
  text: (words: string) => `texte « ${words} »`,
  sorted: (column: string, order: string) => `Classement : ${column}, ${order}.`,
  orders: {
    number: { asc: 'du plus petit au plus grand', desc: 'du plus grand au plus petit' },
    name: { asc: 'de A à Z', desc: 'de Z à A' },
  },
  first: (shown: string, all: string) => `Sont imprimées ici les ${shown} premières lignes sur ${all}.`,
  late: 'L’impression a été demandée avant que la carte soit prête : elle manque ici. Relancez l’impression.',
  more: (button: string) =>
    `Toutes sont dans le fichier CSV : bouton « ${button} » de cette page, à l’adresse ci-dessus.`,
  moreFile: (address: string) => `Toutes les initiatives sont dans un fichier CSV : ${address}`,
}
