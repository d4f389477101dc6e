/** Method texts of the territory pages; the method page shows them among its analyses. `{apl}`: its newest vintage. */
export const territoryMethod = [
  {
    id: 'comparables',
    title: 'Territoires comparables',
    paragraphs: [
      'Quatre grandeurs décrivent chaque bassin de vie par ce qu’il ne peut pas changer : la population (COG {population}), la densité, la part des 75 ans ou plus (Insee {plus-75}) et l’éloignement, c’est-à-dire la distance à vol d’oiseau de sa commune pôle à celle du plus proche bassin de 100 000 habitants ou plus (0 pour ces bassins eux-mêmes). Un bassin d’outre-mer n’est comparé qu’à des bassins d’outre-mer, d’après son code.',
      'L’accès aux soins n’entre pas dans la ressemblance : sinon, un bassin mal doté ne rencontrerait que d’autres bassins mal dotés. Parmi les semblables, la page met d’abord ceux dont l’APL est plus élevée, dit de combien, et montre ce qui y a été tenté. Sur demande, « Accès compris » ajoute trois grandeurs : l’APL aux généralistes (Drees {apl}), le nombre de généralistes pour 100 000 habitants (BPE {generalistes}) et la distance moyenne à une maison de santé, à vol d’oiseau (BPE {distance-maison}).',
      'Les grandeurs très étalées sont d’abord resserrées : logarithme pour la population, la densité et les distances (augmentées de 1 km, car elles sont souvent nulles), racine carrée pour les généralistes. Chacune est ensuite centrée et réduite : on lui retire sa moyenne et on divise par son écart-type, sur tous les bassins où elle est connue.',
      'L’écart entre deux bassins est la racine de la moyenne des carrés de leurs différences. Toutes les grandeurs ont le même poids : un quart chacune, ou un septième avec l’accès. Une grandeur qui manque à l’un des deux est laissée de côté, et c’est dit ; il en faut au moins les deux tiers en commun, trois sur quatre ou cinq sur sept. Les huit bassins de moindre écart sont montrés.',
      'Sont dites proches les grandeurs qui diffèrent d’un quart d’écart-type ou moins, et différentes celles qui diffèrent d’un demi-écart-type ou plus.',
      'Limites. Ni le revenu, ni le relief, ni les temps de trajet, ni l’hôpital voisin ne sont dans les données : deux bassins comparables ici peuvent différer sur ce qui compte pour un projet, et la montagne n’est pas reconnue. Un meilleur accès ne prouve pas que ce qui a été tenté en est la cause. L’âge n’est pas publié outre-mer dans le fichier lu : ces bassins, peu nombreux, sont comparés sur trois grandeurs. L’éloignement ignore les routes et la mer. Le choix des grandeurs et leur poids égal sont les nôtres ; d’autres choix donneraient d’autres voisins. Paris, Lyon ou Marseille n’ont pas de vrai semblable : l’écart affiché le montre.',
    ],
  },
  {
    id: 'sans-reponse',
    title: 'Territoires sans réponse recensée',
    paragraphs: [
      'La règle se lit dans la phrase en tête de page, et chaque critère est dans l’adresse. Le besoin est une APL strictement inférieure au seuil, ou inférieure au premier décile des bassins publiés. Une maison de santé compte si elle est dans le bassin ou, quand une distance est demandée, à cette distance ou moins de la commune pôle. Une initiative compte de la même façon, quel que soit son état.',
      'Seules comptent les initiatives rattachées à une commune : celles qui couvrent tout un département ou toute une région n’ont pas de point, et rien ne dit où elles agissent. Un bassin dont l’APL n’est pas publiée n’est jamais retenu ; le nombre de ceux qui rempliraient les autres critères est dit.',
      'Avec la règle de départ (APL 2023 inférieure à 2,5, aucune maison de santé dans le bassin, aucune initiative dans le bassin ni à moins de 20 km de son pôle, au moins 5 000 habitants), 74 bassins de vie et 994 113 habitants sont retenus : un décompte indépendant trouve les mêmes.',
      'La carte croise le besoin (APL inférieure à 2,5, de 2,5 à moins de 3,5, 3,5 et plus) et le nombre de maisons de santé et d’initiatives dans le bassin (aucune, une, deux et plus). Elle ne compte ni les distances ni la population, que la règle regarde.',
      'Limites. Le recensement des initiatives n’est pas complet : « sans réponse recensée » ne veut pas dire sans réponse. Une distance à vol d’oiseau ignore les routes, et l’eau en Guyane et à Mayotte.',
    ],
  },
  {
    id: 'essaimage',
    title: 'Où une initiative pourrait aussi servir',
    paragraphs: [
      'Parmi les cent bassins de vie les plus comparables à celui de l’initiative, ceux dont l’APL {apl} est inférieure à 2,5 et où aucune initiative du même axe n’est recensée, ni dans le bassin, ni à moins de 20 km de son pôle.',
      'Limites. Une ressemblance de chiffres n’est pas une promesse de résultat : ni l’envie des professionnels, ni le rôle des élus, ni les locaux n’y sont.',
    ],
  },
]
