import { atTown, ofTown } from './places'

const s = (n: number) => (n > 1 ? 's' : '')

interface CriterionTexts {
  /** What is asked, before its bound. */
  label: string
  /** A bound as an option: `n` as it is written. */
  bound: (n: string, at: 'min' | 'max' | 'under') => string
  /** The whole in a sentence, from the bound. */
  asks: (bound: string) => string
  /** What a place has; `n` as it is written, with its base where there is one. */
  says: (n: string, value: number) => string
  /** More to know of it, under its choice. */
  note?: string
}

const many = (bound: string) => (bound.endsWith(' 1') ? '' : 's')
const atLeast = (n: string) => `au moins ${n}`
const limits = (n: string, at: 'min' | 'max' | 'under') => (at === 'min' ? `au moins ${n}` : `au plus ${n}`)

/** What may be asked of a place; each key is a parameter of the address. */
const criteria = {
  acces: {
    label: 'Sous-dense',
    bound: (n: string) => `APL sous ${n}`,
    asks: (bound: string) => `${bound} en moyenne`,
    says: (n: string) => `APL moyenne de ${n} consultations par an et par habitant`,
    note: 'La Drees dit sous-dense une commune sous 2,5. Ici, la moyenne du bassin de vie.',
  },
  manque: {
    label: 'Consultations manquantes',
    bound: (n: string) => `${n} généraliste${s(Number(n))}, au moins`,
    asks: (bound: string) => `un manque de ${bound}`,
    says: (n: string, value: number) =>
      value === 0
        ? 'aucune commune sous 2,5 : pas de consultation manquante'
        : `il manque, au moins, l’activité moyenne de ${n} généraliste${s(value)}`,
    note: 'Une borne basse : aucun déplacement n’y est compté.',
  },
  departs: {
    label: 'Confrères de 60 ans ou plus',
    bound: atLeast,
    asks: (bound: string) => `${bound} de libéraux de 60 ans ou plus`,
    says: (n: string) => `libéraux de 60 ans ou plus : ${n}`,
    note: 'Avoir 60 ans ne dit pas la date du départ.',
  },
  maison: {
    label: 'Maison ou centre de santé',
    bound: atLeast,
    asks: (bound: string) => `${bound} maison ou centre de santé`,
    says: (n: string, value: number) =>
      value === 0 ? 'ni maison ni centre de santé' : `${n} maison${s(value)} ou centre${s(value)} de santé`,
  },
  confreres: {
    label: 'Généralistes déjà là',
    bound: atLeast,
    asks: (bound: string) => `${bound} généraliste${many(bound)} en libéral`,
    says: (n: string, value: number) =>
      value === 0
        ? 'aucun généraliste libéral'
        : `${n} généraliste${s(value)} ${value > 1 ? 'libéraux' : 'libéral'}`,
  },
  infirmier: {
    label: 'Infirmiers',
    bound: atLeast,
    asks: (bound: string) => `${bound} infirmier${many(bound)}`,
    says: (n: string, value: number) => (value === 0 ? 'aucun infirmier' : `${n} infirmier${s(value)}`),
  },
  pharmacie: {
    label: 'Pharmacie',
    bound: atLeast,
    asks: (bound: string) => `${bound} pharmacie${many(bound)}`,
    says: (n: string, value: number) => (value === 0 ? 'aucune pharmacie' : `${n} pharmacie${s(value)}`),
  },
  accueil: {
    label: 'Initiatives pour les internes et les nouveaux venus',
    bound: (n: string) => (n === '2' ? 'recensée ici' : 'ici ou en bassin comparable'),
    asks: (bound: string) => `une initiative pour internes ou nouveaux venus, ${bound}`,
    says: (_: string, value: number) =>
      [
        'aucune initiative recensée pour les internes ou les nouveaux venus, ni ici ni dans les bassins comparables',
        'une initiative pour les internes ou les nouveaux venus est recensée dans un bassin comparable',
        'une initiative pour les internes ou les nouveaux venus est recensée ici',
      ][value] ?? '',
    note: 'Stages, médecins adjoints, facultés. Le recensement n’est pas complet : ne rien y trouver ne veut pas dire qu’il n’y a rien.',
  },
  fiscal: {
    label: 'Zonage FRR',
    bound: (n: string) => (n === '1' ? 'une partie' : n === '100' ? 'tous' : 'la moitié au moins'),
    asks: (bound: string) => `habitants en FRR : ${bound}`,
    says: (n: string, value: number) =>
      value === 0
        ? 'hors France Ruralités Revitalisation'
        : `${n} des habitants en France Ruralités Revitalisation (juillet 2025 : zonage fiscal, pas celui des médecins)`,
    note: 'France Ruralités Revitalisation, au 10 juillet 2025 : un zonage fiscal, pas celui des médecins (ZIP et ZAC).',
  },
  habitants: {
    label: 'Assez d’habitants',
    bound: (n: string) => `${n}, au moins`,
    asks: (bound: string) => `habitants : ${bound}`,
    says: (n: string) => `${n} habitants`,
  },
  taille: {
    label: 'Pas trop d’habitants',
    bound: (n: string) => `${n}, au plus`,
    asks: (bound: string) => `habitants : ${bound}`,
    says: (n: string) => `${n} habitants`,
  },
  ages: {
    label: 'Part des 75 ans ou plus',
    bound: limits,
    asks: (bound: string) => `${bound} de 75 ans ou plus`,
    says: (n: string) => `${n} des habitants ont 75 ans ou plus`,
  },
  urgences: {
    label: 'Distance aux urgences',
    bound: limits,
    asks: (bound: string) => `urgences à ${bound}`,
    says: (n: string) => `urgences à ${n} en moyenne, à vol d’oiseau`,
  },
  maternite: {
    label: 'Distance à la maternité',
    bound: limits,
    asks: (bound: string) => `maternité à ${bound}`,
    says: (n: string) => `maternité à ${n} en moyenne, à vol d’oiseau`,
  },
} satisfies Record<string, CriterionTexts>

export type SettleId = keyof typeof criteria

/** The page where a doctor looks for a place. */
export const settle = {
  title: 'Où exercer',
  intro:
    'Dites ce qui compte pour vous : la page range les bassins de vie, et dit pour chacun pourquoi. Rien n’est noté, rien n’est caché dans un score.',
  criteria: criteria as Record<SettleId, CriterionTexts>,
  groups: {
    besoin: 'Le besoin',
    compagnie: 'La compagnie',
    appui: 'L’appui',
    vie: 'La vie',
  },
  weights: { indispensable: 'Indispensable', souhaite: 'Souhaité', indifferent: 'Indifférent' },
  groupAsked: (musts: number, wishes: number) =>
    [musts ? `${musts} indispensable${s(musts)}` : '', wishes ? `${wishes} souhaité${s(wishes)}` : '']
      .filter(Boolean)
      .join(', ') || 'rien de demandé',
  boundOf: (label: string) => `Seuil : ${label}`,
  asked: 'Ce qui est demandé',
  reset: 'Revenir aux choix de départ',
  areas: {
    title: 'Où',
    everywhere: 'Partout en France. Ajoutez un lieu pour chercher autour.',
    find: 'Ajouter un lieu',
    hint: 'Commune, département ou région',
    within: (name: string) => `À moins de … km ${ofTown(name)}`,
    km: (n: string) => `À moins de ${n} km`,
    of: (name: string) => ofTown(name),
    remove: (name: string) => `Retirer ${name}`,
    together: 'Avec plusieurs lieux',
    togetherOptions: { un: 'Près de l’un d’eux', tous: 'Près de tous' },
    full: 'Cinq lieux au plus.',
    straight: 'À vol d’oiseau, du centre de la commune à la commune pôle du bassin de vie.',
  },
  said: {
    around: (km: string, name: string) => `à moins de ${km} ${ofTown(name)}`,
    or: ' ou ',
    and: ' et ',
    everywhere: 'partout en France',
  },
  result: {
    title: 'Les lieux',
    count: (n: string, plural: boolean, reach: string) =>
      `${n} bassin${plural ? 's' : ''} de vie sur ${reach} à portée ${plural ? 'ont' : 'a'} tout l’indispensable.`,
    countAll: (n: string, plural: boolean) => `${n} bassin${plural ? 's' : ''} de vie à portée.`,
    unsure: (n: string, plural: boolean) =>
      `Pour ${n} d’entre eux, une donnée indispensable manque : ${plural ? 'ils viennent' : 'il vient'} à la fin, et c’est dit.`,
    none: 'Aucun bassin de vie à portée n’a tout l’indispensable.',
    nowhere:
      'Aucun bassin de vie n’a sa commune pôle à cette distance. Cherchez plus loin, ou ajoutez un lieu.',
    nowhereAll:
      'Aucun bassin de vie n’est assez près de tous ces lieux à la fois. Cherchez plus loin, ou près de l’un d’eux.',
    without: (criterion: string, n: string, plural: boolean) =>
      `Sans « ${criterion} », ${plural ? `${n} lieux` : 'un lieu'} de plus.`,
    order: 'L’ordre',
    orderRule:
      'Les lieux à qui manque un critère indispensable ne sont pas dans la liste. Les autres sont rangés par nombre de critères souhaités remplis ; à égalité, par le moins de souhaits non remplis (une donnée absente n’en est pas un) ; puis du plus proche au plus lointain ; enfin par ordre alphabétique.',
    tied: (n: string) =>
      `${n} lieux remplissent les mêmes souhaits que le premier : un lieu, une distance ou un souhait de plus les départageraient.`,
    more: (n: string) => `Voir ${n} lieux de plus`,
    here: (name: string) => `${atTown(name)} même`,
    away: (km: string, name: string) => `à ${km} ${ofTown(name)}`,
    farthest: (km: string, name: string) => `à ${km} ${ofTown(name)}, le plus loin des lieux demandés`,
    overSea: (name: string) =>
      `La mer les sépare, et une ligne droite la franchit : il faut un pont ou un bateau depuis ${name}.`,
    wishes: (met: string, all: string, plural: boolean) => `${met} souhait${plural ? 's' : ''} sur ${all}`,
    status: { met: 'Oui', unmet: 'Non', unknown: 'Donnée absente' },
    must: 'indispensable',
    unknown: (criterion: string, why: string) => `${criterion} : donnée absente (${why})`,
    whatIf: 'Et si j’y venais ?',
    nearby: 'Maisons, centres et initiatives',
    choose: (name: string) => `Comparer ${name}`,
    chooseShort: 'Comparer',
    chooseFull: 'Quatre lieux au plus.',
    map: 'Les premiers lieux de la liste, numérotés, et l’accès aux généralistes autour',
    mapNote: (source: string) => `Bassins de vie colorés par l’APL moyenne (${source}).`,
    source: (source: string) => `Sources : ${source}.`,
    copy: 'Copier le lien',
    copied: 'Lien copié : il contient tous vos choix.',
    copyFailed: 'Copie refusée par le navigateur : copiez l’adresse de la page.',
    print: 'Imprimer',
    nothingAsked: 'Aucun critère n’est demandé : la liste suit la distance, ou l’alphabet.',
  },
  why: {
    next: (sentence: string) => `Devant le suivant : ${sentence}`,
    pair: (before: string, after: string, sentence: string) => `${before} avant ${after} : ${sentence}`,
    unsure: (before: string, after: string) =>
      `moins de données indispensables absentes (${before} contre ${after}).`,
    met: (before: string, after: string) => `plus de souhaits remplis (${before} contre ${after}).`,
    unmet: (before: string, after: string) =>
      `autant de souhaits remplis, et moins de non remplis (${before} contre ${after}) ; une donnée absente n’en est pas un.`,
    km: (before: string, after: string) => `à égalité de souhaits, plus proche (${before} contre ${after}).`,
    kmNone: (before: string) => `à égalité de souhaits, une distance est connue (${before}).`,
    name: 'tout à égalité : ordre alphabétique.',
  },
  near: {
    facilities: 'Maisons et centres de santé du bassin',
    initiatives: 'Initiatives recensées dans le bassin',
    places: (n: string, plural: boolean) => `dans ${n} commune${plural ? 's' : ''}`,
    noFacility: 'Ni maison ni centre de santé dans ce bassin (Insee, BPE).',
    noInitiative: 'Aucune initiative recensée dans ce bassin. Le recensement n’est pas complet.',
    like: 'Pour les internes et les nouveaux venus, dans des bassins comparables',
    likeRule:
      'Bassins qui se ressemblent par leur population, leur densité, l’âge des habitants et leur éloignement.',
  },
  compare: {
    title: 'Côte à côte',
    hint: 'Choisissez jusqu’à quatre lieux dans la liste pour les voir côte à côte.',
    one: 'Un lieu choisi : il en faut deux.',
    criterion: 'Critère',
    distance: 'Distance à vol d’oiseau',
    remove: (name: string) => `Retirer ${name}`,
    full: 'Tous les chiffres de ces lieux',
    notListed: 'n’est plus dans la liste : un critère indispensable lui manque, ou il est hors de portée.',
  },
  address: {
    badWanted: 'la forme attendue est « souhaite » ou « indispensable:min3 », avec un seuil de la page',
    badArea: 'la forme attendue est « commune:km » ou « departement:63 », cinq au plus',
    badTogether: 'les valeurs possibles sont « un » et « tous »',
    badChoice: 'ce bassin de vie n’existe pas, ou il y en a plus de quatre',
    unknownPlace: 'ce lieu n’existe pas',
  },
}
