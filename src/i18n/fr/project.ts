import type { ProjectProblem } from '@/domain/projectProblem'

type Of<K extends ProjectProblem['kind']> = Extract<ProjectProblem, { kind: K }>

/** Figures kept on the device, or in a project file. */
export const project = {
  editOf: (name: string) => `Modifier « ${name} »`,
  keep: 'Garder',
  keepOf: (name: string) => `Garder « ${name} » sur cet appareil`,
  kept: 'gardé sur cet appareil',
  release: 'Ne plus garder',
  releaseOf: (name: string) => `Ne plus garder « ${name} » sur cet appareil`,
  passing: 'jusqu’au rechargement de la page',
  removed: (name: string) => `« ${name} » est retiré.`,
  restore: 'Rétablir',
  troubles: {
    refused:
      'Cet appareil refuse de garder ou d’effacer ces chiffres : son navigateur n’ouvre pas son stockage. Enregistrez un fichier de projet.',
    full: 'Cet appareil n’a plus de place pour garder ces chiffres : rien n’a changé. Enregistrez un fichier de projet.',
    unread:
      'Des chiffres gardés sur cet appareil n’ont pas pu être lus : une autre version du site les a écrits, ou le navigateur n’ouvre pas son stockage. Ils y sont laissés tels quels.',
  },
  file: {
    title: 'Fichier de projet',
    lede: 'Il rouvre ailleurs, dans « Mes chiffres », ces chiffres, vos territoires composés et une vue : c’est ainsi qu’ils se partagent, car aucune adresse ne les contient.',
    view: 'Vue qui s’ouvrira',
    before: 'La page d’où vous venez',
    mapOf: (name: string) => `La carte de « ${name} »`,
    plainMap: 'La carte',
    save: 'Enregistrer le fichier de projet',
    holds: (figures: number, territories: number) =>
      `Chiffres : ${figures}. Territoires composés gardés sur cet appareil : ${territories}.`,
  },
  opened: {
    done: (name: string) => `« ${name} » est ouvert.`,
    figures: (n: number) => (n > 1 ? `${n} indicateurs ajoutés.` : n ? '1 indicateur ajouté.' : ''),
    already: (n: number) =>
      n > 1 ? `${n} indicateurs étaient déjà là.` : n ? '1 indicateur était déjà là.' : '',
    territories: (n: number) =>
      n > 1
        ? `${n} territoires composés gardés sur cet appareil.`
        : n
          ? '1 territoire composé gardé sur cet appareil.'
          : '',
    alreadyKept: (n: number) =>
      n > 1
        ? `${n} territoires composés étaient déjà gardés.`
        : n
          ? '1 territoire composé était déjà gardé.'
          : '',
    moreGone: (n: number) =>
      n > 1
        ? `${n} autres indicateurs ont de tels codes.`
        : n === 1
          ? 'Un autre indicateur a de tels codes.'
          : '',
    nothing: 'Il ne contient ni chiffres ni territoires composés : une vue seulement.',
    renamed: (names: string) => `Leur nom était pris ici ; ils sont gardés sous : ${names}.`,
    unreadTerritories: (n: number) =>
      n > 1
        ? `${n} territoires composés n’ont pas pu être lus.`
        : n
          ? '1 territoire composé n’a pas pu être lu.'
          : '',
    goneCodes: (name: string, n: number, codes: string) =>
      `« ${name} » : ${n} code${n > 1 ? 's qui ne sont' : ' qui n’est'} plus d’aucun territoire, sans place sur la carte, laissé${n > 1 ? 's' : ''} dans le projet (${codes}).`,
    view: 'Ouvrir la vue du projet',
    noView: 'La vue du projet mène à une page qui n’existe pas.',
    refused: (name: string, why: string) =>
      `« ${name} » n’a pas été ouvert. ${why} Rien de ce qui est ici n’a changé.`,
  },
  problems: {
    'too-big': () => 'Il dépasse 100 Mo : un fichier de projet n’est jamais si grand.',
    gone: () => 'Il a changé, ou disparu, depuis que vous l’avez choisi.',
    'not-json': () =>
      'Son nom ou son début dit un fichier de projet, mais la suite n’est pas du JSON : il a été coupé, ou changé par un autre programme. Redemandez-le à qui l’a envoyé.',
    'not-project': () => 'C’est du JSON, mais pas un fichier de projet enregistré par cette page.',
    newer: ({ version }: Of<'newer'>) =>
      `Il a été enregistré par une version plus récente du site (format ${version}) : rechargez la page pour avoir la dernière.`,
    field: ({ field, expected, found }: Of<'field'>) =>
      `Il est abîmé : champ « ${field} », attendu ${expected}, trouvé ${found}.`,
  },
}
