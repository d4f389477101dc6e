/** What is said of the address of a view. */
export const share = {
  address: 'Adresse de la vue',
  copy: 'Copier le lien',
  send: 'Envoyer par…',
  short: 'Adresse courte, à dicter ou à imprimer',
  copyShort: 'Copier l’adresse courte',
  code: 'Code QR de cette adresse',
  noCode: 'Cette adresse est trop longue pour un code QR lisible.',
  brought:
    'Cette vue montre des chiffres apportés, que son adresse ne contient pas : ailleurs, ils ne s’ouvrent que du fichier de projet, à enregistrer dans « Mes chiffres ».',
  toBrought: 'Mes chiffres',
  copied: 'Copié.',
  copyFailed: 'Copie refusée par le navigateur : sélectionnez l’adresse et copiez-la.',
  sendFailed: 'L’appareil n’a pas pu ouvrir son menu de partage : copiez le lien.',
}
