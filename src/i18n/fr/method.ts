import { territoryMethod } from './territoryMethod'

/** Texts of report.json in another language, by id. */
interface ReportTexts {
  sections: Readonly<Record<string, { title: string; explanation: string }>>
  checks: Readonly<Record<string, string>>
}

/** What another language leaves in French, with the terms explained. */
interface LeftInFrench {
  title: string
  paragraphs: readonly string[]
  terms: readonly (readonly [term: string, meaning: string])[]
}

export const method = {
  title: 'Méthode et sources',
  lede: 'D’où vient chaque chiffre, comment il est fait, ce qu’il ne dit pas. Cette page est faite à partir des fichiers mêmes que l’application lit.',
  contents: 'Sur cette page',
  language: null as LeftInFrench | null,
  figureChanges: 'Chiffres qui ont changé d’une construction à l’autre',
  sections: {
    indicators: 'Les indicateurs',
    analyses: 'Les calculs faits ici',
    sources: 'Les jeux de données',
    files: 'Les fichiers construits',
    left: 'Ce qui est laissé de côté, et pourquoi',
    checks: 'Les vérifications',
    cite: 'Comment citer',
    changes: 'Les changements',
  },
  labels: {
    definition: 'Définition',
    rule: 'Règle',
    formula: 'Formule',
    unit: 'Unité',
    weights: 'Pondération',
    breaks: 'Classes',
    limits: 'Limites',
    vintages: 'Millésimes',
    levels: 'Mailles',
    sources: 'Sources',
    files: 'Fichiers lus',
    rows: 'Lignes publiées',
  },
  fixedBreaks: (limits: string) => `seuils fixes ${limits} ; un seuil appartient à la classe du dessus`,
  otherMethods: (methods: string) => `au choix : ${methods}`,
  seeMap: 'Voir la carte',
  rowsOf: (file: string, rows: string) => `${file} : ${rows} lignes`,
  notPublished: 'Aucun fichier publié : sert à recouper.',
  files: { file: 'Fichier', rows: 'Lignes', bytes: 'Octets', sources: 'Sources', download: 'Télécharger' },
  leftIntro:
    'Ce que la construction des données n’a pas pu rattacher, ou a écarté, ligne par ligne. Une liste vide veut dire que tout a trouvé sa place.',
  items: (n: string, plural: boolean) => `${n} ${plural ? 'éléments' : 'élément'}`,
  none: 'aucun élément',
  more: (n: string) => `et ${n} autres, dans report.json`,
  /** The report is written in French when the data is built; null here. */
  report: null as ReportTexts | null,
  /** A figure of the report as read in this language. */
  reportFigure: (text: string) => text,
  checksIntro: 'Totaux recalculés à chaque construction et comparés à ceux des producteurs.',
  check: { what: 'Vérification', expected: 'Attendu', found: 'Trouvé' },
  cite: [
    'Une carte ou un chiffre repris cite au moins le producteur du chiffre, son millésime et « Territoires de soins ». Le kit presse de chaque vue donne la phrase, la source, la licence et les réserves.',
    'Les données construites sont sous Open Database License 1.0 : les reprendre dans une base oblige à la même licence et à citer la base et ses sources. Une carte imprimée, un graphique ou un article demandent la citation seule. Le code est sous licence MIT.',
  ],
  citeExample: 'Exemple :',
  citation: (vintage: string, date: string) =>
    `Territoires de soins, d’après Drees, APL aux généralistes, ${vintage}, et IGN, Admin Express ; données sous ODbL 1.0, consultées le ${date}.`,
  lackingEssay: {
    title: 'Combien en manque-t-il ? Deux lectures, et aucun plan',
    paragraphs: (bound: string, central: string, range: string, beyond: string, year: string) => [
      `Sans aucun modèle : on prend, dans l’APL de ${year}, chaque commune sous 2,5, et on compte les consultations qui l’en séparent. Divisées par l’activité moyenne d’un généraliste libéral, cela fait de ${bound} généralistes pour la France (le second chiffre prend, pour la Corse, l’année d’avant). C’est une borne basse : elle suppose que chaque consultation ajoutée aille à qui en manque, et à personne d’autre.`,
      `Or une consultation ne choisit pas ses patients : un médecin reçoit aussi ceux des communes voisines, mieux dotées. Si chaque commune devait atteindre 2,5 grâce aux médecins qui lui sont accessibles, notre calcul en compte environ ${central}, et de ${range} selon les temps de trajet supposés. ${beyond} % des consultations ajoutées iraient alors à des habitants déjà au-dessus de 2,5, ou les porteraient au-delà. Ce nombre est le plus petit qui suffise, fractions de médecin comprises et où qu’ils soient ; les temps de trajet sont ceux de « Et si ? », puis les mêmes réduits de 15 % et allongés de 20 %.`,
    ],
    countTitle: 'Généralistes d’activité moyenne, pour la France',
    countNote: 'Point : valeur centrale. Trait : fourchette. Ni l’un ni l’autre n’est une prévision.',
    without: 'Sans déplacement, borne basse :',
    everyCommune: 'Chaque commune à 2,5, à sa porte :',
    opposite: (gps: string, near: string, mean: string, far: string) => [
      `Deux buts qui semblent le même choisissent des lieux opposés. « Faire passer le plus d’habitants au-dessus de 2,5 » va d’abord à des communes peuplées qui en sont tout près : la limite est à portée, beaucoup la franchissent, et les plus démunis n’y gagnent rien. Avec ${gps} médecins supposés, ceux qui la franchissent étaient déjà à ${near} ou plus, et à ${mean} en moyenne.`,
      `« Réduire ce qui manque » va d’abord là où l’APL est de ${far} : chaque consultation y comble un manque mais, avec ${gps} médecins, personne ne franchit la limite. Ce que l’on compte décide donc de qui l’on aide : c’est un choix, pas un calcul.`,
    ],
    aimTitle: 'APL, avant, des communes choisies d’abord selon le but',
    aimNote: 'Consultations par an et par habitant standardisé.',
    lift: 'Faire passer le plus d’habitants au-dessus de 2,5 :',
    fill: 'Réduire ce qui manque :',
    threshold: '2,5, sous-dense en deçà',
    end: 'Aucun lieu n’est donc désigné ici, et aucun plan n’est dessiné. La première lecture se vérifie à la main, commune par commune ; la seconde dépend de temps de trajet que la Drees ne publie pas.',
    source: (year: string) =>
      `Drees, APL ${year} ; Assurance maladie, 2024 ; calculs de Territoires de soins`,
  },
  /** One entry a computation; the other pages' computations are described here too. */
  analyses: [
    {
      id: 'territoires',
      title: 'Territoires',
      paragraphs: [
        'Un bassin de vie appartient au département et à la région de sa commune pôle. Les communes sont celles de {population}, rattachées aux bassins de vie 2022 par la table de l’Insee, jamais par le dessin.',
      ],
    },
    {
      id: 'classes',
      title: 'Classes de la carte',
      paragraphs: [
        'Seuils fixes : les mêmes pour toutes les années et tous les territoires. Effectifs égaux : autant de territoires dans chaque classe (quantiles). Ruptures naturelles : classes les plus resserrées possible (k-moyennes à une dimension, ckmeans). Autour de la France : pas égaux de part et d’autre de la valeur nationale.',
        'Une valeur absente n’entre dans aucune classe : elle est hachurée et sa raison est dite.',
      ],
    },
    {
      id: 'rangs',
      title: 'Rangs',
      paragraphs: [
        'Les ex aequo ont le même rang, et le suivant saute d’autant (1, 2, 2, 4). Une valeur absente n’a pas de rang.',
      ],
    },
    {
      id: 'distances',
      title: 'Distances',
      paragraphs: [
        'À vol d’oiseau, de centre de commune à centre de commune, sur une sphère de 6 371 km de rayon. Un équipement connu par sa seule commune est placé au centre de la commune.',
      ],
    },
    {
      id: 'enquete',
      title: 'Part d’une enquête et incertitude',
      paragraphs: [
        'Quand l’effectif n est publié, l’intervalle est celui de Wilson à 95 % : (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1,96. Pour 34 % de 100 réponses : de 25,5 à 43,7 %. Il suppose un tirage au hasard.',
        'Quand la valeur nationale est dans l’intervalle, la région « ne se distingue pas de la valeur nationale ». Quand n n’est pas publié, l’incertitude est inconnue et aucun écart n’est affirmé.',
      ],
    },
    {
      id: 'carte-imprimee',
      title: 'Carte imprimée',
      paragraphs: [
        'Projection conique conforme pour la métropole (parallèles 44° et 49°), Mercator pour chaque cadre d’outre-mer, à sa propre échelle. Contours de 2018 simplifiés : ils servent à lire, pas à mesurer.',
      ],
    },
    ...territoryMethod,
  ],
}
