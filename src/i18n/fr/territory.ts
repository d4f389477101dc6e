import { aplSeries } from './aplSeries'
import { lacking } from './lacking'
import { communes, worst } from './territoryCommunes'

export const territory = {
  title: (name: string) => name,
  breadcrumb: 'Où se trouve ce territoire',
  actions: {
    compare: 'Comparer',
    csv: 'Exporter les chiffres',
    print: 'Imprimer',
    map: 'Voir sur la carte',
    compose: 'Ajouter ou retirer des communes',
    settle: 'Où exercer près d’ici',
    note: 'Note pour un conseil',
    noteHint: 'Deux pages A4, à imprimer ou à garder en PDF',
    noteFailed: 'La note n’a pas pu être préparée : vérifiez la connexion, puis réessayez.',
    pageFile: (code: string) => `territoire-${code}`,
  },
  questions: {
    access: 'Trouve-t-on un généraliste, une infirmière, une sage-femme… ?',
    emergencies: 'Les urgences, une naissance : à quelle distance ?',
    leaving: 'Qui part ?',
    needs: 'Qui a le plus besoin de soins ?',
    figure: 'Chiffre',
    here: 'Ici',
    rank: (rank: string, of: string, few: boolean) =>
      `${rank}e sur ${of}, ${few ? 'du moins bien doté au mieux doté' : 'du plus haut au plus bas'}`.replace(
        /^1e /,
        '1er ',
      ),
    frr: 'FRR est un zonage fiscal : ce n’est pas celui des médecins (ZIP et ZAC).',
  },
  lacking: {
    ...lacking,
    essay: 'Pourquoi cette borne n’est pas un nombre de médecins à trouver',
  },
  follow: {
    title: 'Suivre ce territoire :',
    what: 'un fil, lu sans compte par tout lecteur de flux, dit les initiatives recensées ici, les nouveaux chiffres avec leur évolution, et les corrections.',
    format: (format: string) => `Fil ${format}`,
    feed: (name: string, format: string) => `${name} : nouveautés (${format})`,
  },
  note: {
    kind: 'Note d’aide à la décision',
    scan: 'La page, ses sources et ses chiffres d’aujourd’hui',
    noCode: 'L’adresse de cette page, en tête, est trop longue pour un code QR.',
    worst: (name: string) => `${name}, son bassin de vie le moins bien doté`,
    home: (name: string) => `${name}, son bassin de vie`,
    broughtOthers: (n: string, plural: boolean) =>
      `${n} autre${plural ? 's' : ''} sur la page, là où ces chiffres ont été apportés.`,
    sources: 'D’où viennent ces chiffres',
    initiatives: 'Chaque initiative a sa source, sur sa page. Le recensement n’est pas complet.',
  },
  embed: { strips: 'Parmi les autres territoires', years: 'D’année en année' },
  unknownOwn: 'Cette adresse ne dit pas un territoire composé : elle a sans doute été coupée.',
  toCompose: 'Composer un territoire',
  toBring: 'Mes chiffres',
  unknownTitle: 'Territoire introuvable',
  unknownCode: (level: string, code: string) =>
    `Aucun territoire de la maille « ${level} » ne porte le code « ${code} ».`,
  unknownLevel: (level: string, levels: string) =>
    `La maille « ${level} » n’existe pas. Les mailles sont : ${levels}.`,
  unknownHint: 'Le code d’un bassin de vie est celui de sa commune pôle.',
  toTable: 'Chercher dans la liste des territoires',
  lede: {
    communes: (n: string, plural: boolean) => `${n} commune${plural ? 's' : ''}`,
    size: (communes: string, people: string, area: string) =>
      `${communes && `${communes}, `}${people} habitants${area && `, ${area}`}.`,
    crossed: 'L’accès aux généralistes y est passé sous le seuil de sous-densité',
    under: 'L’accès aux généralistes y est sous le seuil de sous-densité',
    above: 'L’accès aux généralistes y est au-dessus du seuil de sous-densité',
    trend: (percent: string, down: boolean, first: string, last: string) =>
      ` : il y a ${down ? 'reculé' : 'progressé'} de ${percent} % de ${first} à ${last}`,
    steady: (first: string, last: string) => ` : il y est stable de ${first} à ${last}`,
    france: (percent: string, down: boolean) => ` (France : ${down ? '−' : '+'}${percent} %)`,
    held: (n: string, all: string) => ` ; ${n} de ses ${all} bassins de vie sont pourtant sous ce seuil`,
    heldOne: (all: string) => ` ; un de ses ${all} bassins de vie est pourtant sous ce seuil`,
    end: '.',
    unknown: (year: string) => `Il n’y a pas de chiffre de son accès aux généralistes pour ${year}.`,
  },
  key: {
    apl: 'Accès aux généralistes',
    rank: 'Rang',
    rankFrom: (of: string) => `en partant du moins bien doté, ${of}`,
    doctors: 'Généralistes libéraux',
    older: (n: string) => `dont ${n} de 60 ans ou plus`,
    twoCounts: 'Un autre recensement',
    maison: 'Maisons de santé',
    nearest: (commune: string, km: string) => `la plus proche du pôle : ${commune}, ${km} à vol d’oiseau`,
    nearestAlone: (km: string) => `la plus proche est à ${km} à vol d’oiseau`,
    atPole: (commune: string) => `la plus proche du pôle : ${commune}, dans la commune`,
    people: 'Habitants',
    aged: (share: string) => `dont ${share} de 75 ans ou plus`,
    agedMissing: (reason: string) => `part des 75 ans ou plus : ${reason}`,
    france: (value: string) => `France :\u00a0${value}`,
    franceOlder: (share: string) => `France :\u00a0${share} de 60 ans ou plus`,
    rates: (own: string, france: string) => `${own} pour 100 000 habitants ; France :\u00a0${france}`,
  },
  /** Where a territory that is not of the ranking would stand in it. */
  strips: {
    title: (name: string, group: string) => `${name} parmi tous les territoires de même maille : ${group}`,
    amongPeers: (name: string, many: string, group: string) => `${name} parmi les ${many} : ${group}`,
    among: (many: string) => `Un trait par territoire (${many}). Souligné : la moitié centrale.`,
    whole: (many: string) =>
      `La France au milieu de ses ${many}. Un trait par territoire ; souligné : la moitié centrale.`,
    more: 'Tous les autres indicateurs',
    main: 'l’essentiel',
    quartiles: ['Premier quart', 'Deuxième quart', 'Troisième quart', 'Dernier quart'],
    rank: (ordinal: string, total: string) => `${ordinal} sur ${total}`,
    ties: (n: string, plural: boolean) => `comme ${n} autre${plural ? 's' : ''}`,
    fromWorst:
      'Rang compté depuis la moins bonne valeur ; depuis la plus haute quand aucun côté n’est meilleur, comme pour un nombre.',
    columns: {
      indicator: 'Indicateur',
      value: 'Valeur',
      unit: 'Unité et source',
      rank: 'Quart et rang',
      communes: 'Communes comptées',
    },
  },
  trend: {
    title: (name: string, years: string) => `${name} : l’accès aux généralistes de ${years}`,
    note: 'APL, tous âges, consultations par an et par habitant standardisé. Années publiées seulement, pondérées par la population standardisée de 2022.',
    threshold: 'sous-dense : moins de 2,5',
    year: 'Année',
  },
  mortality: {
    title: (name: string, years: string) => `${name} : la mortalité, toutes causes, de ${years}`,
    note: 'Décès pour 100\u202f000 habitants, à âge comparable (CépiDc-Inserm). La mortalité dépend de bien plus que des soins. Aucune valeur nationale dans la copie lue : la médiane tient lieu de repère.',
    few: (name: string, words: string) => `${name} : ${words}, la valeur est fragile.`,
    median: (many: string) => `Médiane des ${many}`,
  },
  cliff: {
    undated: 'Les dates de départ ne sont pas dans les données : on connaît des âges, non qui part ni quand.',
    title: 'Ce qui resterait sans les généralistes de plus de 65 ans',
    note: (vintage: string) =>
      `APL ${vintage} de tous les généralistes, et de ceux de 65 ans ou moins. L’écart dit ce qui tient à des médecins proches de la retraite. ${aplSeries}`,
    all: 'Tous les généralistes',
    younger: '65 ans ou moins',
    lost: (percent: string) => `${percent} % de l’accès en moins`,
    same: 'aucun écart',
    older: 'Généralistes libéraux de 60 ans ou plus',
  },
  /** A sentence for each thing that is notable; none of them is said where it is not. */
  story: {
    title: 'Ce qui distingue ce territoire',
    figure: (what: string, value: string, unit: string, france: string, year: string) =>
      `${what.charAt(0).toLowerCase() === what.charAt(0) || what.startsWith('APL') ? what : what.charAt(0).toLowerCase() + what.slice(1)}, ${value}${unit ? ` ${unit}` : ''} en ${year}${france ? ` (France : ${france})` : ''}`,
    least: (many: string, list: string) =>
      `Parmi le dixième des ${many} où l’accès est le plus faible : ${list}.`,
    most: (many: string, list: string) =>
      `Parmi le dixième des ${many} où l’accès est le plus fort : ${list}.`,
    gap: (own: string, unit: string, year: string, below: boolean, n: string, median: string) =>
      `L’accès aux généralistes, ${own} ${unit} en ${year}, y est ${below ? 'inférieur' : 'supérieur'} d’au moins un cinquième à la médiane des ${n} territoires comparables, ${median} consultations.`,
    missing: (n: string, plural: boolean, year: string) =>
      `Il y manque au moins ${n} consultation${plural ? 's' : ''} de généraliste par an, plus par habitant qu’en France, pour que chaque commune en atteigne 2,5 par habitant standardisé (${year} ; borne basse, sans modèle de déplacement).`,
    emergencies: (km: string, year: string) =>
      `La commune la plus proche dotée d’un service d’urgences est en moyenne à ${km} à vol d’oiseau (${year}).`,
    maternity: (now: string, year: string, then: string, first: string) =>
      `La commune la plus proche dotée d’une maternité est en moyenne à ${now} à vol d’oiseau en ${year}, contre ${then} en ${first}.`,
    leaving: (older: string, all: string, year: string) =>
      `Généralistes libéraux de 60 ans ou plus : ${older} sur ${all} (${year}).`,
    needs: (many: string, list: string) =>
      `Parmi le dixième des ${many} où la part est la plus haute : ${list}.`,
    note: 'N’est dit ici que ce qui est notable : le premier ou le dernier dixième, un cinquième d’écart aux territoires comparables, 20 km d’un service d’urgences, 5 km de plus jusqu’à une maternité, plus de consultations manquantes par habitant qu’en France, la moitié des généralistes. Sources : celles de chaque chiffre, ci-dessous.',
  },
  facilities: {
    noneNamed: (source: string) =>
      `Aucun service d’urgences, aucune maternité ni aucun hôpital ici (${source}).`,
    title: 'Maisons et centres de santé, par commune',
    none: (year: string) =>
      `Aucune maison ni aucun centre de santé recensé dans ce territoire (BPE ${year}).`,
    nearest: 'Les plus proches hors du bassin',
    commune: 'Commune',
    distance: 'Du pôle',
    all: (n: string) => `Voir les ${n} communes`,
    note: (source: string) =>
      `${source} : ni nom ni adresse ; placées au centre de la commune. Distances à vol d’oiseau depuis le centre de la commune pôle.`,
  },
  tried: {
    title: 'Ce qui a été tenté',
    here: 'Ici',
    hereNone: 'Aucune recensée ici.',
    near: (km: string) => `À moins de ${km}`,
    nearNone: (km: string) => `Aucune recensée à moins de ${km}.`,
    nearRule:
      'Distance à vol d’oiseau entre le centre de la commune de l’initiative et le pôle le plus proche.',
    wide: 'Pour tout le territoire',
    notComplete: 'Le recensement n’est pas complet.',
    show: (n: string) => `Voir les ${n}`,
    others: (n: string, plural: boolean) =>
      plural
        ? `${n} autres sont sur la page de ce territoire.`
        : 'Une autre est sur la page de ce territoire.',
  },
  neighbours: {
    title: 'Territoires voisins',
    none: 'Aucun territoire voisin : une île, ou un seul territoire de cette maille.',
    rule: 'Territoires qui partagent une frontière, du moins au mieux doté.',
    ownRule: 'Intercommunalités dont une commune touche ce territoire, de la moins à la mieux dotée.',
  },
  communes,
  worst,
  holds: { rule: 'Un bassin de vie appartient au département de sa commune pôle.' },
  several: 'Il peut désigner plusieurs territoires :',
  kin: {
    title: 'Où il se trouve, de quoi il est fait',
    wider: 'Il fait partie de',
    partly: 'Où sont ses communes',
    finer: 'Il est fait de',
    overlapping: 'Il a des communes en commun avec',
    territory: 'Territoire',
    people: 'Habitants',
    part: (n: string, total: string, plural: boolean) =>
      `${n} commune${plural ? 's' : ''} en commun sur ses ${total}`,
    outside: (n: string, plural: boolean, level: string) =>
      `${n} commune${plural ? 's' : ''} hors de toute ${level}.`,
    all: (n: string) => `Voir les ${n}`,
    toTable: 'Dans le tableau',
    rule: 'Par les communes que les territoires ont en commun, selon les tables de l’Insee ; les habitants sont ceux de ces communes, l’APL celle du territoire entier.',
  },
  survey: {
    title: 'L’avis des médecins sur la télémédecine',
    of: (region: string) => `En ${region}`,
    inFrance: 'En France',
    note: 'Part des médecins qui pensent que la télémédecine améliorera l’accès aux soins. Effectifs régionaux non publiés : incertitude inconnue.',
    notPublished: 'non publié',
    level: 'L’enquête ne publie rien de plus fin que la région.',
  },
  mapLabel: (name: string) => `${name} et ses voisins, colorés par l’accès aux généralistes (APL)`,
  mapNote: (source: string) => `APL aux généralistes, en classes fixes. ${source}`,
}
