import { levelEntry, LEVELS } from '@/schema/level'
import type { LevelWords } from '@/schema/levelEntries'
/** Levels that words agree with in the feminine. */
const FEMININE: ReadonlySet<string> = new Set(
  LEVELS.map((level): LevelWords => levelEntry(level).words.fr).flatMap(({ many, feminine }) =>
    feminine ? many : [],
  ),
)

export const map = {
  title: 'Carte de l’accès aux soins',
  panel: 'Réglages de la carte et liste',
  gestures: {
    wheel: (key: string) => `${key} + molette pour zoomer`,
    fingers: 'Deux doigts pour déplacer la carte',
  },
  canvas: 'Carte interactive. La liste à côté donne les mêmes territoires et les mêmes valeurs.',
  indicator: 'Indicateur',
  indicatorSearch: 'Filtrer les indicateurs',
  indicatorNone: 'Aucun indicateur ne correspond.',
  howItIsMade: 'Comment c’est calculé',
  year: 'Année',
  level: 'Maille',
  levelUnavailable: (indicator: string, level: string) => `${indicator} : pas de chiffre publié par ${level}`,
  classesLabel: 'Classes',
  methods: {
    fixed: 'Seuils fixes',
    quantile: 'Effectifs égaux',
    jenks: 'Ruptures naturelles',
    diverging: 'Autour de la France',
  },
  methodHints: {
    fixed: 'Mêmes seuils pour toutes les années et tous les territoires.',
    quantile: 'Autant de territoires dans chaque classe.',
    jenks: 'Classes resserrées autour de groupes de valeurs (Jenks).',
    diverging: 'De part et d’autre de la valeur nationale.',
  },
  initiativesTitle: 'Initiatives recensées',
  /** A sign that stands for several. */
  andOthers: (title: string, n: number) => `${title}, et ${n} autre${n > 1 ? 's' : ''} au même endroit`,
  initiativesCount: (total: string, mapped: string) => `${total}, dont ${mapped} sur la carte`,
  initiativesGroup: (count: string) => `Initiatives proches : ${count}`,
  openGroup: 'Un clic les sépare, ou ouvre la première si toutes sont au même endroit',
  facilitiesTitle: 'Structures recensées',
  namedTitle: 'Urgences et maternités',
  background: {
    title: 'Fond de plan',
    from: 'autre site',
    names: { 'plan-ign': 'Plan IGN' },
    hint: 'Routes, relief et lieux, demandés à data.geopf.fr.',
    credit: { 'plan-ign': 'Fond : © IGN, Plan IGN' },
    failed: (host: string) =>
      `Le fond de plan n’est pas venu (${host} ne répond pas) : la carte reste sans fond.`,
  },
  tools: {
    label: 'Chercher et filtrer',
    search: 'Chercher un lieu ou une initiative',
    searchHint: 'Commune, bassin de vie, initiative…',
    around: 'Autour',
    zone: 'Zone',
    filters: 'Filtres',
    export: 'Exporter',
    pointing: 'Cliquez un point de la carte, ou Échap pour abandonner.',
    drop: 'Déposez le fichier GeoJSON : il deviendra la zone.',
  },
  inZone: (count: string) => `Dans la zone : ${count}`,
  initiativesKept: (count: string, plural: boolean) =>
    `Dans la zone : ${count} initiative${plural ? 's' : ''} sur la carte`,
  tabs: { territories: 'Territoires', initiatives: 'Initiatives', label: 'Liste affichée' },
  inView: (count: string) => `Dans la vue : ${count}`,
  initiativesInView: (count: string, plural: boolean) =>
    `Dans la vue : ${count} initiative${plural ? 's' : ''} sur la carte`,
  initiativesOnMap: 'Sur la carte',
  initiativesListed: 'Tout un territoire, sans point sur la carte',
  toNeedResponse: 'Sans réponse recensée, ici',
  order: {
    asc: 'De la plus basse à la plus haute',
    desc: 'De la plus haute à la plus basse',
    worst: 'Du moins au mieux doté',
  },
  emptyView: 'Aucun territoire dans cette partie de la carte.',
  emptyInitiatives: 'Aucune initiative recensée dans cette partie de la carte.',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  home: 'Revoir toute la France',
  share: 'Copier le lien de la vue',
  shared: 'Lien copié',
  shareFailed: 'Copie refusée par le navigateur : copiez l’adresse de la page.',
  legend: {
    title: 'Légende',
    zone: (name: string) => `${name} ; en gris, hors de la zone.`,
    histogram: (many: string, unit: string) =>
      `Nombre ${/^[aeiouyéèêh]/.test(many) ? 'd’' : 'de '}${many}, par valeur (${unit})`,
    classRange: (low: string, high: string) => `${low} à moins de ${high}`,
    classBelow: (high: string) => `moins de ${high}`,
    classAbove: (low: string) => `${low} et plus`,
    underDense: 'sous-dense selon la Drees : moins de 2,5',
    missing: (reason: string, count: string) => `${reason} : ${count}`,
    single: 'Une seule valeur publiée.',
    sources: 'Source',
    show: 'Voir la légende',
    hide: 'Réduire la légende',
    highlight: 'Survolez ou choisissez une classe pour la repérer sur la carte.',
    uncertain: (least: string, count: string) => `Effectif faible (moins de ${least}) : ${count}`,
    smallBase: 'effectif faible',
  },
  insets: {
    label: 'Outre-mer',
    open: (name: string) => `Voir ${name} sur la carte`,
    names: {
      '971': 'Guadeloupe',
      '972': 'Martinique',
      '973': 'Guyane',
      '974': 'La Réunion',
      '976': 'Mayotte',
    } as Record<string, string>,
  },
  selection: {
    title: 'Territoire choisi',
    comparedTo: (delta: string, more: boolean) =>
      `${delta} % ${more ? 'de plus' : 'de moins'} que la valeur nationale`,
    sameAsFrance: 'Égal à la valeur nationale',
    points: (delta: string, more: boolean, plural: boolean) =>
      `${delta} point${plural ? 's' : ''} ${more ? 'au-dessus' : 'au-dessous'} de la valeur nationale`,
    rank: 'Rang',
    rankWorst: (rank: string) => `${rank} en partant du moins bien doté`,
    rankHigh: (rank: string) => `${rank} valeur la plus haute`,
    ties: (count: string) => `, comme ${count} autres`,
    tie: ', comme un autre',
    of: (total: string, many: string) =>
      `sur ${total} ${many} ${FEMININE.has(many) ? 'publiées' : 'publiés'}`,
    quartiles: [
      'dans le premier quart',
      'dans le deuxième quart',
      'dans le troisième quart',
      'dans le dernier quart',
    ],
    gps: 'Généralistes : deux recensements',
    gpsSelfEmployed: (n: string, one: boolean) =>
      `${n === '0' ? 'Aucun' : n} ${one ? 'généraliste libéral' : 'généralistes libéraux'} pour l’Assurance maladie.`,
    gpsCount: (n: string, one: boolean) => `${n} ${one ? 'généraliste' : 'généralistes'}`,
    gpsAll: (rate: string, unit: string, count: string) =>
      `${count ? `${count}, soit ${rate}` : `${rate} généralistes`} ${unit}, dans la base permanente des équipements de l’Insee : elle compte aussi les autres modes d’exercice, l’Assurance maladie les seuls libéraux.`,
    retirement: 'Départs à venir',
    retirementSentence: (older: string, all: string, plural: boolean) =>
      `${older} ${plural ? 'généralistes libéraux' : 'généraliste libéral'} sur ${all} ${plural ? 'ont' : 'a'} 60 ans ou plus.`,
    retirementOne: (older: string) =>
      `${older === '0' ? 'Aucun' : older} généraliste libéral sur un seul a 60 ans ou plus.`,
    retirementUndated: 'Les dates de départ ne sont pas connues.',
    retirementFrance: (share: string) => `En France : ${share}.`,
    lowBase: 'Effectif faible.',
    maisons: 'Maisons de santé',
    initiatives: 'Initiatives recensées',
    noInitiative: 'Aucune recensée. Le recensement n’est pas complet.',
    noMaison: 'Aucune recensée.',
    meanDistance: (km: string) => `En moyenne, la plus proche est à ${km} à vol d’oiseau.`,
    underDense: 'Sous 2,5 : sous-dense au sens de la Drees.',
    zoomTo: 'Centrer la carte',
    openPage: 'Ouvrir la fiche',
    whatIf: 'Et si un généraliste venait, ou partait ?',
  },
  card: {
    initiative: 'Initiative',
    facility: 'Structures de santé',
    facilitySource: (source: string) => `${source}. La source ne donne ni nom ni adresse.`,
    position: 'Position',
    statusMeaning:
      '« En activité » : un texte de 2023 ou après la décrit en marche. Ce n’est pas un contrôle de son état aujourd’hui.',
  },
  sheet: {
    collapsed: 'Replier le panneau',
    half: 'Panneau à mi-hauteur',
    full: 'Déplier le panneau',
    label: 'Hauteur du panneau',
  },
  notices: 'Avertissements',
  attribution: 'Sources : Drees, Insee, IGN, CNOM. Données sous licence ODbL.',
}
