/** Every page of the application, as a person may open it, and a text that only its data can bring. */
export const EVERY_PAGE: readonly { path: string; shows: RegExp }[] = [
  { path: '#/', shows: /187, dont 147 sur la carte/ },
  { path: '#/?sel=bassin:63003', shows: /94e en partant du moins bien doté/ },
  { path: '#/territoires', shows: /Saugues/ },
  { path: '#/territoires/sans-reponse', shows: /74 bassins/ },
  { path: '#/territoire/bassin/63003', shows: /18\s004 habitants/ },
  { path: '#/comparer?t=bassin:63003,bassin:2A004', shows: /Ajaccio/ },
  { path: '#/initiatives', shows: /Regroupement\s*32/ },
  { path: '#/initiatives/tele-avc-en-bourgogne', shows: /Bourgogne/ },
  { path: '#/initiatives/suivi', shows: /Suivi des contributions/ },
  { path: '#/contribuer', shows: /Partager une initiative/ },
  { path: '#/soigner-demain', shows: /Pays de la Loire/ },
  { path: '#/methode', shows: /facilities\.json/ },
]
