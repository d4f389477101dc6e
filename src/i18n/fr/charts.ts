export const charts = {
  table: 'Les chiffres de ce graphique',
  svg: 'SVG',
  png: 'PNG',
  downloadAs: (kind: string, title: string) => `Télécharger en ${kind} : ${title}`,
  download: 'Télécharger',
  source: (source: string) => `Source : ${source}. Territoires de soins, données du site sous licence ODbL.`,
  andMore: (value: string) => `${value} et plus`,
  middle: 'Un trait par territoire ; souligné : la moitié centrale.',
  noInterpolation: 'Aucune valeur entre les points : le trait relie, il n’estime pas.',
  /** Alternative text: who, then its figures. */
  altSeries: (name: string, values: string) => `${name} : ${values}`,
  altPoint: (name: string, value: string) => `${name} ${value}`,
  missingSeries: (name: string, reason: string) => `${name} : ${reason}.`,
}
