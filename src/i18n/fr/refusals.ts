import type { RefusalReason } from '@/domain/refusal'

/** Why a field is refused, to whoever fills it in. `limit`: the bound passed. */
export const refusals: Record<RefusalReason, (limit: number) => string> = {
  notJson: () => 'Ce fichier n’est pas du JSON entier.',
  tooBig: (limit) => `Plus de ${Math.round(limit / 1024)} ko : ce fichier n’est pas lu.`,
  required: () => 'À remplir.',
  unknownField: () => 'Ce champ n’existe pas.',
  wrongType: () => 'Valeur d’un type inattendu.',
  notInList: () => 'À choisir dans la liste.',
  tooLong: (limit) => `Trop long : ${limit} signes au plus.`,
  tooMany: (limit) => `Trop d’éléments : ${limit} au plus.`,
  markup: () => 'Texte simple seulement : ni balise, ni code, ni adresse exécutable.',
  hidden: () => 'Contient un caractère invisible ou qui inverse le sens de lecture : retapez le texte.',
  badUrl: () => 'Adresse complète attendue, par exemple https://www.exemple.fr/page.',
  privateUrl: () =>
    'Cette adresse n’ouvre que sur un réseau privé : donnez celle que tout le monde peut lire.',
  notHttps: () => 'L’adresse doit commencer par https://.',
  badDate: () => 'Date du calendrier attendue : 2024, mai 2024 ou 31/05/2024.',
  badYear: () => 'Année en quatre chiffres attendue, à partir de 1950.',
  badCode: () => 'Code mal formé.',
  futureYear: () => 'Année à venir : laissez vide pour un projet qui n’a pas commencé.',
  futureDate: () => 'Date à venir : une source déjà publiée est attendue.',
  unknownCommune: () => 'Commune inconnue du code officiel 2026.',
  unknownTerritory: () => 'Département ou région inconnu.',
  placeNeeded: () => 'Une commune est attendue pour cette portée.',
  territoryNeeded: () => 'Choisissez au moins un territoire pour cette portée.',
  outsideFrance: () => 'Ce point est hors de France.',
  swappedPoint: () => 'Ce point est hors de France : latitude et longitude semblent inversées.',
  farFromCommune: () => 'Ce point est trop loin de la commune choisie.',
  duplicateId: () => 'Une initiative porte déjà cet identifiant.',
  unknownInitiative: () => 'L’initiative à corriger n’existe pas.',
  consentNeeded: () => 'Votre accord est nécessaire pour envoyer.',
}
