/** Method texts of the territory pages; the method page shows them among its analyses. `{apl}`: its newest vintage. */
export const territoryMethod = [
  {
    id: 'comparables',
    title: 'Territoires comparables',
    paragraphs: [
      'Cinq grandeurs décrivent chaque bassin de vie par ce qu’il ne peut pas changer : la population (COG {population}), la densité, la part des 75 ans ou plus (Insee {plus-75}), le taux de pauvreté (Insee {pauvrete}) et l’éloignement, c’est-à-dire la distance à vol d’oiseau de sa commune pôle à celle du plus proche bassin de 100 000 habitants ou plus (0 pour ces bassins eux-mêmes). Un bassin d’outre-mer n’est comparé qu’à des bassins d’outre-mer, d’après la position de sa commune pôle. Les intercommunalités se comparent de même entre elles, sans le taux de pauvreté : aucun fichier lu ne le donne à cette maille.',
      'L’accès aux soins n’entre pas dans la ressemblance : sinon, un bassin mal doté ne rencontrerait que d’autres bassins mal dotés. Parmi les semblables, la page met d’abord ceux dont l’APL est plus élevée, dit de combien, et montre ce qui y a été tenté. Sur demande, « Autres professions » ajoute une grandeur : l’accès aux infirmiers, masseurs-kinésithérapeutes, sages-femmes et chirurgiens-dentistes (Drees {apl-infirmiers}), moyenne de leurs quatre APL, chacune rapportée à celle de la France ; l’accès aux généralistes, sur lequel on compare ensuite, n’y entre pas. « Accès compris » ajoute trois grandeurs : l’APL aux généralistes (Drees {apl}), le nombre de généralistes pour 100 000 habitants (BPE {generalistes}) et la distance moyenne à une maison de santé, à vol d’oiseau (BPE {distance-maison}).',
      'Les grandeurs très étalées sont d’abord resserrées : logarithme pour la population, la densité et les distances (augmentées de 1 km, car elles sont souvent nulles), racine carrée pour les généralistes. Chacune est ensuite centrée et réduite : on lui retire sa moyenne et on divise par son écart-type, sur tous les bassins où elle est connue.',
      'L’écart entre deux bassins est la racine de la moyenne des carrés de leurs différences. Toutes les grandeurs ont le même poids : un cinquième chacune, un sixième avec les autres professions, un huitième avec l’accès (un quart, un cinquième et un septième entre intercommunalités). Les quatre professions ne font qu’une grandeur : chacune y compte pour un quart. Une grandeur qui manque à l’un des deux est laissée de côté, et c’est dit, les autres gardant un poids égal entre elles ; il en faut au moins la moitié en commun. La Corse et Mayotte, dont l’APL de ces professions manque, restent donc comparées sur le reste. Les huit bassins de moindre écart sont montrés.',
      'Sont dites proches les grandeurs qui diffèrent d’un quart d’écart-type ou moins, et différentes celles qui diffèrent d’un demi-écart-type ou plus.',
      'Limites. Aucun fichier lu ne dit quelles communes sont de montagne : la montagne n’entre donc pas dans la ressemblance. Ni le relief, ni les temps de trajet, ni l’hôpital voisin ne sont dans les données : deux bassins comparables ici peuvent différer sur ce qui compte pour un projet. Un meilleur accès ne prouve pas que ce qui a été tenté en est la cause. Le taux de pauvreté n’est pas publié outre-mer dans le fichier lu : ces bassins, peu nombreux, sont comparés sur les quatre autres grandeurs, et ceux de Mayotte, dont l’âge n’est pas publié non plus, sur trois. L’éloignement ignore les routes et la mer. Le choix des grandeurs et leur poids égal sont les nôtres ; d’autres choix donneraient d’autres voisins. Paris, Lyon ou Marseille n’ont pas de vrai semblable : l’écart affiché le montre.',
    ],
  },
  {
    id: 'sans-reponse',
    title: 'Territoires sans réponse recensée',
    paragraphs: [
      'La règle se lit dans la phrase en tête de page, et chaque critère est dans l’adresse. Le besoin est une APL strictement inférieure au seuil, ou inférieure au premier décile des bassins publiés. Une maison de santé compte si elle est dans le bassin ou, quand une distance est demandée, à cette distance ou moins de la commune pôle. Une initiative compte de la même façon, quel que soit son état.',
      'Seules comptent les initiatives rattachées à une commune : celles qui couvrent tout un département ou toute une région n’ont pas de point, et rien ne dit où elles agissent. Un bassin sans APL n’est jamais retenu ; le nombre de ceux qui rempliraient les autres critères est dit.',
      'La règle de départ : APL {apl} inférieure à 2,5, aucune maison de santé dans le bassin, aucune initiative dans le bassin ni à moins de 20 km de son pôle, au moins 5 000 habitants. À chaque construction des données, un décompte indépendant doit retenir les mêmes bassins de vie et le même nombre d’habitants ; il change avec le recensement, que de nouvelles initiatives complètent.',
      'La carte croise le besoin (APL inférieure à 2,5, de 2,5 à moins de 3,5, 3,5 et plus) et le nombre de maisons de santé et d’initiatives dans le bassin (aucune, une, deux et plus). Elle ne compte ni les distances ni la population, que la règle regarde.',
      'Limites. Le recensement des initiatives n’est pas complet : « sans réponse recensée » ne veut pas dire sans réponse. Une distance à vol d’oiseau ignore les routes, et l’eau en Guyane et à Mayotte.',
    ],
  },
  {
    id: 'essaimage',
    title: 'Où une initiative pourrait aussi servir',
    paragraphs: [
      'Parmi les cent bassins de vie les plus comparables à celui de l’initiative, ceux dont l’APL {apl} est inférieure à 2,5 et où aucune initiative de la même ligne n’est recensée, ni dans le bassin, ni à moins de 20 km de son pôle.',
      'Limites. Une ressemblance de chiffres n’est pas une promesse de résultat : ni l’envie des professionnels, ni le rôle des élus, ni les locaux n’y sont.',
    ],
  },
  {
    id: 'et-si',
    title: 'Et si un généraliste venait, ou partait ?',
    paragraphs: [
      'Un généraliste de plus en j ajoute ΔS consultations par an. Les habitants de la commune i en reçoivent ΔA(i) = ΔS × w(i, j) ÷ D(j), avec D(j) = Σ P(k) × w(k, j) et P la population standardisée de 2022. Aucune consultation n’est perdue ni donnée deux fois : la moyenne d’un bassin de vie gagne exactement la part que ses habitants en reçoivent, fois ΔS ÷ P, et jamais davantage. L’offre déjà présente n’intervient pas. La page part donc de la moyenne officielle, et n’y ajoute qu’un changement ; elle ne dit ni niveau recalculé, ni chiffre de commune.',
      'Le poids w vaut 1 jusqu’à 10 minutes, 2/3 jusqu’à 15, 1/3 jusqu’à 20, 0 au-delà : ce sont ceux des chiffres de la Drees de 2022 et 2023, lus dans son fichier, où l’accès dû aux médecins de plus de 65 ans d’une seule commune décroît autour d’elle par ces rapports mêmes. Le temps de trajet est une estimation de ce site : 1,7 minute plus 1,43 minute par kilomètre à vol d’oiseau entre centres de communes, 0 dans la commune. Comme il est incertain, les marches sont adoucies (écart-type de 2 minutes).',
      'La fourchette va du 10e au 90e centile de 300 tirages, toujours les mêmes : tous les temps autour du lieu sont multipliés par exp(N(0 ; 0,25)) et chacun reçoit une erreur propre N(0 ; 3 minutes), plus petite sous 10 minutes. Pour les bassins voisins, où la part est mal connue, seuls des mots : « un peu » à partir de 0,03 consultation par habitant, « à peine » à partir de 0,005.',
      'Limites. La ligne droite ignore les routes, la montagne et l’eau. Paris, Lyon et Marseille sont chacune un seul point. Mayotte n’a pas d’APL publiée ; la Corse en a une de 2022. Les effectifs sont de 2024, l’APL de 2023. Où la Drees ne publie pas de population standardisée, la population de la commune en tient lieu.',
    ],
  },
]
