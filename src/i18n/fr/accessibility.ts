export const accessibility = {
  title: 'Accessibilité',
  state: 'Non audité : conformité non déclarée',
  lede: 'Aucun audit complet du référentiel général d’amélioration de l’accessibilité (RGAA) n’a été fait. Cette page ne dit donc pas un taux de conformité, mais ce qui est vérifié, ce qui ne l’est pas et ce qui résiste.',
  sections: [
    {
      id: 'vise',
      title: 'Ce qui est visé',
      paragraphs: [
        'Le RGAA 4.1 et les règles internationales dont il découle, WCAG 2.2 au niveau AA, sur toutes les pages, en clair et en sombre, au téléphone comme à l’ordinateur.',
      ],
      points: [],
    },
    {
      id: 'verifie',
      title: 'Ce que les essais automatiques regardent',
      paragraphs: ['Dans un navigateur Chromium, sur la version construite :'],
      points: [
        'L’outil axe cherche les fautes aux règles WCAG 2.0, 2.1 et 2.2 (A et AA) et à ses règles de bon usage : chaque page, les deux thèmes, un grand écran et un téléphone.',
        'Au clavier seul, de Tab en Tab : réglages de la carte, recherche d’un lieu, zone, export, tableau des territoires, règle des territoires sans réponse, comparaison, initiatives, contribution, kit presse. Ce qui est atteint se voit, Échap ferme, le focus revient d’où il venait ou passe à la suite, la carte ne l’enferme pas.',
        'La carte elle-même se déplace aux flèches et se zoome aux touches plus et moins ; la liste à côté donne les mêmes territoires et les mêmes valeurs.',
        'Un changement de page mène le focus au contenu et annonce le titre.',
        'À 320 pixels de large, ce qui revient à un zoom de 400 % sur un écran de 1 280 pixels, aucune page ne défile dans les deux sens. Un tableau large défile dans son propre cadre, que le clavier atteint.',
        'À 200 % sur un écran de 1 440 pixels, de même.',
        'Quand l’appareil demande moins de mouvement, la carte saute au lieu de glisser et rien ne s’anime.',
        'Au téléphone, chaque commande mesure au moins 44 pixels de côté, hors les liens dans une phrase et les classes de la légende, dont la largeur est une donnée.',
        'L’anneau de focus a 3 pour 1 au moins de contraste avec la page, dans les deux thèmes.',
      ],
    },
    {
      id: 'prevu',
      title: 'Ce qui est fait, sans essai automatique',
      paragraphs: [],
      points: [
        'Le nombre de résultats d’une liste, d’un tableau ou d’une recherche est annoncé quand il change.',
      ],
    },
    {
      id: 'non-verifie',
      title: 'Ce qui n’est pas vérifié',
      paragraphs: [],
      points: [
        'Aucun essai avec des personnes qui utilisent un lecteur d’écran, une loupe, une commande vocale ou un contacteur.',
        'Aucun essai avec NVDA, JAWS, VoiceOver ou TalkBack : les noms et les rôles sont vérifiés, pas leur lecture.',
        'Aucun essai automatique dans Firefox ni dans Safari. Firefox 153 a été essayé à la main, sous Linux, le 26 novembre 2026 : toutes les pages de la navigation, la recherche d’un lieu, une zone dessinée, une image du kit presse, et le site sans réseau.',
        'Les critères du RGAA qu’aucun outil ne juge (pertinence d’un texte de remplacement, clarté d’un intitulé) n’ont pas été passés un à un.',
        'Les fichiers à télécharger (SVG, PNG, PDF imprimé, tableurs) ne sont pas vérifiés.',
      ],
    },
    {
      id: 'limites',
      title: 'Limites connues',
      paragraphs: [],
      points: [
        'Au clavier, on déplace la carte mais on ne choisit pas un territoire sur le dessin : le choix se fait dans la liste, la recherche ou le tableau des territoires.',
        'Cinq classes de couleur ne peuvent pas toutes s’opposer à leur voisine à 3 pour 1 : la valeur écrite, la liste et les comptes de la légende disent ce que la couleur ne suffit pas à dire.',
        'Dans la colonne d’outre-mer des grands écrans, les petits territoires dessinés se choisissent à la souris seulement ; ils sont aussi dans la liste.',
      ],
    },
    {
      id: 'signaler',
      title: 'Signaler un obstacle',
      paragraphs: [
        'Dites la page, ce que vous vouliez faire, votre matériel et votre logiciel. Écrivez au contact des mentions légales ; s’il n’y est pas, un ticket dans le dépôt du code convient.',
        'Si qui publie ce site est tenu par la loi à l’accessibilité et ne répond pas, le Défenseur des droits peut être saisi.',
      ],
      points: [],
    },
  ],
  checkedOn: (date: string) => `État au ${date}.`,
}
