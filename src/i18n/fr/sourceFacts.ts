/** What is known of a source, item by item. */
export const sourceFacts = {
  producer: 'Producteur',
  address: 'Adresse',
  dataset: 'Fichier du producteur',
  readOn: 'Lu le',
  via: 'Reçu par',
  copy: 'Copie lue',
  checked: 'Rapproché',
  licence: 'Licence',
  reuse: 'Réutilisation',
  vintages: 'Millésimes',
  caveats: 'Réserves',
}
