/** When the two series of APL may be compared: said in the same words wherever they stand side by side. */
export const aplSeries =
  'Les séries « tous âges » et « 65 ans ou moins » ne se soustraient que pour un même millésime, où la Drees publie les deux avec les mêmes populations et les mêmes poids ; jamais d’un millésime à l’autre.'
