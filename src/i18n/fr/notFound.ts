export const notFound = {
  title: 'Page introuvable',
  lede: (address: string) => `L’adresse « ${address} » ne mène à aucune page. Elle a pu être mal recopiée.`,
  search: 'Chercher un territoire ou une initiative',
  searchHint: 'Commune, code postal, bassin de vie, initiative…',
  or: 'Ou bien partir d’ici :',
}
