import { atTown, ofTown } from './places'
import { s, settleCriteria, type CriterionTexts, type SettleId } from './settleCriteria'

/** The page where a doctor looks for a place. */
export const settle = {
  title: 'Où exercer',
  intro:
    'Dites ce qui compte pour vous : la page range les bassins de vie, et dit pour chacun pourquoi. Rien n’est noté, rien n’est caché dans un score.',
  criteria: settleCriteria as Record<SettleId, CriterionTexts>,
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
    remove: (name: string) => `Retirer de la recherche : ${name}`,
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
    partly: (place: string) =>
      `Aucun bassin de vie n’a sa commune pôle ${place} : voici ceux qui y ont des communes.`,
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
    unknown: (criterion: string, why: string) => `${criterion} : donnée absente. ${why}`,
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
    wide: 'Pour les internes et les nouveaux venus, dans tout le département',
    like: 'Pour les internes et les nouveaux venus, dans des bassins comparables',
    likeRule:
      'Bassins qui se ressemblent par leur population, leur densité, l’âge des habitants, la pauvreté et la distance à un grand pôle.',
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
