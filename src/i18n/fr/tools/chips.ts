export const chips = {
  label: 'Filtres en place',
  radius: (km: string) => `Rayon de ${km} km`,
  shape: 'Zone dessinée',
  filters: (n: number) => (n === 1 ? 'Un filtre d’initiatives' : `${n} filtres d’initiatives`),
  remove: (name: string) => `Retirer le filtre : ${name}`,
  figures: 'Chiffres de la zone',
  clear: 'Tout effacer',
}
