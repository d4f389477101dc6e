import type { LostLine, TableProblem } from '@/domain/broughtTable'
import type { BetterEnd, BroughtKind, WiderRule } from '@/schema/brought'

const advice = 'Enregistrez le tableau en CSV, en XLSX ou en ODS.'

type Of<K extends TableProblem['kind']> = Extract<TableProblem, { kind: K }>
const others: Record<Of<'other'>['format'], string> = {
  pdf: `C’est un PDF : ses tableaux sont des dessins. ${advice}`,
  picture: `C’est une image, sans tableau. ${advice}`,
  'old-document': `C’est un document d’un ancien format (.xls, .doc), ou protégé par un mot de passe. ${advice}`,
  archive: 'C’est une archive : décompressez-la, puis déposez le tableau qu’elle contient.',
  web: `C’est une page web ou du XML, pas un tableau ; peut-être la page d’erreur d’un téléchargement. ${advice}`,
  unknown: `Son contenu n’est ni un texte ni un classeur, quel que soit son nom. ${advice}`,
}

/** Figures that a person brings. */
export const bring = {
  title: 'Mes chiffres',
  lede: 'Un tableau par commune, intercommunalité, bassin de vie, département ou région devient un indicateur : sur la carte, dans le tableau, sur chaque fiche.',
  private:
    'Le fichier est lu dans votre navigateur et n’est envoyé nulle part. Ses chiffres durent jusqu’à ce que la page soit rechargée ou fermée, sauf si vous les gardez sur cet appareil ou dans un fichier de projet. Aucune adresse ne les contient.',
  file: {
    title: 'Le fichier',
    choose: 'Choisir un fichier',
    hint: 'ou déposez-le ici : CSV, texte à tabulations, XLSX, ODS, GeoJSON, ou un fichier de projet ; 100 Mo au plus.',
    drop: 'Déposez le fichier.',
    reading: (name: string) => `Lecture de « ${name} »…`,
    recognising: (name: string) => `« ${name} » est lu ; reconnaissance des colonnes…`,
    progress: (name: string) => `Lecture de « ${name} »`,
    stop: 'Arrêter',
    read: (name: string, rows: string, columns: string) =>
      `« ${name} », lignes : ${rows}, colonnes : ${columns}.`,
    headings: (line: string) => `Intitulés lus ligne ${line}.`,
    headingLines: (from: string, to: string) => `Intitulés lus lignes ${from} à ${to}.`,
    noHeadings: 'Aucune ligne d’intitulés : les colonnes sont numérotées.',
    sheet: 'Feuille',
    refused: (name: string, why: string) => `« ${name} » n’a pas été lu. ${why}`,
  },
  problems: {
    empty: () => 'Le fichier est vide.',
    'too-big': () => 'Il dépasse 100 Mo. Ne gardez que les colonnes utiles.',
    'too-many': ({ what }: Of<'too-many'>): string =>
      what === 'rows'
        ? 'Il a plus de 100 000 lignes : il faut une ligne par territoire.'
        : 'Il a plus de 500 colonnes : ne gardez que celle des territoires et celles des chiffres.',
    'no-rows': () => 'Il n’a aucune ligne sous ses intitulés.',
    other: ({ format }: Of<'other'>) => others[format],
    unreadable: ({ format }: Of<'unreadable'>) =>
      `Il a l’apparence d’un ${{ xlsx: 'classeur XLSX', ods: 'classeur ODS', json: 'fichier GeoJSON', zip: 'fichier zip' }[format]}, mais il est incomplet, protégé ou abîmé.`,
    unfolds: () => 'Une fois décompressé, il dépasserait toute mesure : il n’a pas été ouvert.',
    'no-place': () => 'Aucun de ses objets n’a d’attributs.',
    'too-slow': () => 'Sa lecture durait plus d’une minute : elle a été arrêtée.',
    broken: () => 'La lecture s’est interrompue.',
    gone: () => 'Il a changé, ou disparu, depuis que vous l’avez choisi.',
  },
  columns: {
    title: 'Les colonnes',
    place: 'Colonne des territoires',
    level: 'Ce sont des',
    postal: 'Les codes sont des codes postaux, non des codes Insee',
    figure: 'Colonne du chiffre',
    nth: (n: number) => `Colonne ${n}`,
    sample: (cells: string) => `par exemple ${cells}`,
    decimal: 'Décimales après',
    comma: 'une virgule',
    point: 'un point',
    noPlace: 'Aucune colonne n’a été reconnue comme celle des territoires : indiquez-la, avec leur maille.',
    otherSheet: 'Ou choisissez plus haut une autre feuille de ce fichier.',
    noFigure: 'Aucune colonne de chiffres n’a été reconnue : indiquez-la.',
    choose: 'À choisir',
  },
  match: {
    title: 'Le rattachement',
    working: 'Rattachement en cours…',
    workingOn: (name: string) => `Rattachement de « ${name} »`,
    placed: (n: string, total: string, plural: boolean) =>
      `${n} ligne${plural ? 's rattachées' : ' rattachée'} sur ${total}.`,
    postal: (n: string) => `${n} par leur code postal : chacun n’est celui que d’une commune.`,
    brought: (n: string, plural: boolean) =>
      `${n} ligne${plural ? 's ramenées' : ' ramenée'} d’une ancienne commune ou d’un arrondissement à la commune d’aujourd’hui`,
    broughtLine: (line: string, text: string, name: string) => `ligne ${line} : ${text} → ${name}`,
    parts: 'Leurs chiffres sont',
    sum: 'additionnés',
    mean: 'remplacés par leur moyenne simple',
    twice: (n: string, plural: boolean) => `${n} territoire${plural ? 's' : ''} sur plusieurs lignes`,
    twiceRule: 'On en garde',
    first: 'la première ligne',
    sumOf: 'la somme',
    meanOf: 'la moyenne',
    totals: (n: string, plural: boolean) =>
      `${n} ligne${plural ? 's' : ''} de total ou de note mise${plural ? 's' : ''} de côté`,
    blank: (n: string, plural: boolean) => `${n} ligne${plural ? 's' : ''} sans territoire.`,
    lost: (n: string, plural: boolean) => `${n} ligne${plural ? 's non rattachées' : ' non rattachée'}`,
    why: {
      several: 'plusieurs territoires portent ce nom',
      postal: 'code postal de plusieurs communes',
      official: 'code Insee parmi des codes postaux',
      unknown: 'introuvable',
      outside: 'collectivité sans chiffres publiés',
    } satisfies Record<LostLine['why'], string>,
    which: (text: string) => `Quel territoire est « ${text} » ?`,
    leave: 'Laisser de côté',
    line: (line: string) => `ligne ${line}`,
    lines: (line: string, n: string, plural: boolean) => `ligne ${line} et ${n} autre${plural ? 's' : ''}`,
    search: 'Chercher',
    searchFor: (text: string) => `Chercher le territoire de « ${text} »`,
    searchHint: 'Nom ou code du territoire',
    showMore: (n: string, total: string) => `En montrer ${n} de plus, sur ${total}`,
    told: (n: string, plural: boolean) => `${n} ligne${plural ? 's rattachées' : ' rattachée'} par vous`,
    toldLine: (text: string, name: string) => `« ${text} » → ${name}`,
    undo: 'Défaire',
    undoOf: (text: string) => `Défaire le rattachement de « ${text} »`,
    more: (n: string, plural: boolean) => `et ${n} autre${plural ? 's' : ''}.`,
    without: (n: string, plural: boolean) =>
      `${n} ligne${plural ? 's rattachées' : ' rattachée'} sans chiffre dans cette colonne.`,
    unreadable: (n: string, plural: boolean) =>
      `${n} cellule${plural ? 's qui ne sont pas des nombres, mises' : ' qui n’est pas un nombre, mise'} de côté`,
    territories: (n: string, total: string, many: string) => `${n} ${many} sur ${total} ont un chiffre.`,
    absent: (n: string, plural: boolean) => `${n} n’${plural ? 'en ont' : 'en a'} pas`,
    noneLeft: 'Aucune ligne n’est rattachée : vérifiez la colonne des territoires et leur maille.',
  },
  form: {
    title: 'L’indicateur',
    name: 'Nom',
    unit: 'Unité',
    unitHint: 'Par exemple : pour 1 000 habitants',
    year: 'Année',
    source: 'Source',
    sourceHint: 'Qui a produit ces chiffres, et quand',
    noSource: 'Sans source, le kit presse ne donnera aucune phrase à citer.',
    kind: 'C’est',
    kinds: { rate: 'un taux ou une moyenne', share: 'une part, en %', count: 'un nombre' } satisfies Record<
      BroughtKind,
      string
    >,
    circles: 'Un nombre est montré par des cercles, jamais par une couleur étalée sur le territoire.',
    countEnds:
      'Il suit la taille du territoire : il ne dit pas lequel est le mieux loti. Rapporté à la population, c’est un taux.',
    better: 'Meilleure situation',
    betters: { high: 'le plus haut', low: 'le plus bas', neither: 'ni l’un ni l’autre' } satisfies Record<
      BetterEnd,
      string
    >,
    wider: 'Mailles plus larges',
    widers: {
      sum: 'la somme',
      mean: 'la moyenne, selon la population',
      weighted: 'la moyenne, selon une autre colonne',
      none: 'pas de chiffre',
    } satisfies Record<WiderRule, string>,
    weight: 'Chaque territoire y compte selon',
    unweighed: (n: string, plural: boolean) =>
      `${n} territoire${plural ? 's n’y ont' : ' n’y a'} pas de nombre : ${plural ? 'ils ne comptent' : 'il ne compte'} pas dans la moyenne.`,
    add: 'Montrer sur la carte',
    keepOn: 'Ajouter, et rester ici',
    added: (name: string) => `« ${name} » est ajouté.`,
  },
  list: {
    title: 'Chiffres apportés',
    map: 'Carte',
    table: 'Tableau',
    cross: 'Croiser',
    crossOf: (name: string) => `Croiser « ${name} » avec une autre colonne`,
    remove: 'Retirer',
    removeOf: (name: string) => `Retirer « ${name} »`,
    size: (n: string, many: string) => `${n} ${many}`,
  },
}
