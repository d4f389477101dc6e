import { describe, expect, it } from 'vitest'
import { tableSeen } from '../support/seenTables'
import { STRANGE_TABLES } from '../support/strangeTables'

/** A file, and what the person sees of it; figures by the code of their commune. */
const TABLES: Record<string, string> = {
  'points-virgules.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'tabulations.txt': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'virgules.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'windows-1252.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'utf-16.txt': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'marque.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'guillemets.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'preambule.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'zeros-perdus.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'corse.csv':
    'communes, Taux ; 3 lignes rattachées sur 3 ; 2A004 1.5, 2B033 2 ; 1 territoire sur plusieurs lignes',
  'total.csv':
    'communes, Taux ; 2 lignes rattachées sur 4 ; 01004 1.5, 01033 2 ; 2 lignes de total ou de note mises de côté',
  'intitules-sur-deux-lignes.csv': 'communes, Taux 2023 ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'noms-de-champs.csv': 'communes, Lits en 2023 ; 2 lignes rattachées sur 2 ; 01004 4, 01033 9',
  'notes-de-bas-de-tableau.csv':
    'communes, Taux ; 2 lignes rattachées sur 5 ; 01004 1.5, 01033 2 ; 3 lignes de total ou de note mises de côté',
  'secrets.csv':
    'communes, Taux ; 4 lignes rattachées sur 4 ; 01053 12 ; 2 lignes rattachées sans chiffre dans cette colonne ; 1 cellule qui n’est pas un nombre, mise de côté',
  'commune-fusionnee.csv':
    'communes, Lits ; 3 lignes rattachées sur 3 ; 01004 1, 01033 11 ; 1 ligne ramenée d’une ancienne commune ou d’un arrondissement à la commune d’aujourd’hui',
  'arrondissements.csv':
    'communes, Lits ; 2 lignes rattachées sur 2 ; 75056 11 ; 2 lignes ramenées d’une ancienne commune ou d’un arrondissement à la commune d’aujourd’hui',
  'deux-fois.csv':
    'communes, Taux ; 3 lignes rattachées sur 3 ; 01004 1.5, 01033 4 ; 1 territoire sur plusieurs lignes',
  'fautes.csv':
    'communes, Lits ; 2 lignes rattachées sur 4 ; 63003 10, 63430 2 ; Ambret introuvable ; Saint-Denis plusieurs territoires portent ce nom',
  'champ-le-duc.csv': 'communes, Lits ; 3 lignes rattachées sur 3 ; 21084 2, 63003 3, 88086 1',
  'codes-postaux.csv':
    'communes, Lits ; 0 ligne rattachée sur 3 ;  ; 63600 code postal de plusieurs communes ; 63300 code postal de plusieurs communes ; 01500 code postal de plusieurs communes',
  'lignes-vides.csv':
    'communes, Taux ; 2 lignes rattachées sur 3 ; 01004 1.5, 01033 2 ; 1 ligne sans territoire',
  'departements.csv': 'départements, Taux ; 3 lignes rattachées sur 3 ; 01 1.5, 2A 2, 971 3',
  'regions.csv': 'régions, Taux ; 3 lignes rattachées sur 3 ; 11 3, 53 1.5, 94 2',
  'pourcents.csv': 'communes, Taux ; 3 lignes rattachées sur 3 ; 01004 12.5, 01033 7, 01053 100',
  'milliers.csv': 'communes, Taux ; 3 lignes rattachées sur 3 ; 01004 1234.5, 01033 12345, 01053 7',
  'absences.csv':
    'communes, Taux ; 4 lignes rattachées sur 4 ; 01053 12 ; 3 lignes rattachées sans chiffre dans cette colonne',
  'infini.csv':
    'communes, Taux ; 4 lignes rattachées sur 4 ; 01033 7, 01053 12, 63003 8 ; 1 cellule qui n’est pas un nombre, mise de côté',
  'immense.csv':
    'communes, Taux ; 4 lignes rattachées sur 4 ; 01033 7, 01053 12, 63003 8 ; 1 cellule qui n’est pas un nombre, mise de côté',
  'formules.csv':
    'communes, Taux ; 4 lignes rattachées sur 4 ; 01033 7, 01053 12, 63003 8 ; 1 cellule qui n’est pas un nombre, mise de côté',
  'html.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1, 01033 2',
  'proto.csv': 'communes, constructor ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'colonnes-en-double.csv': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'sans-intitules.csv': 'communes,  ; 3 lignes rattachées sur 3 ; 01004 1.5, 01033 2, 01053 3',
  'classeur.xlsx': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'classeur-renomme.csv': 'communes, Taux ; 1 ligne rattachée sur 1 ; 01004 1.5',
  'formule.xlsx': 'communes, Taux ; 1 ligne rattachée sur 1 ; 01004 2.5',
  'objets.geojson': 'communes, taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'sans-territoire.csv':
    'Aucune colonne n’a été reconnue comme celle des territoires : indiquez-la, avec leur maille.',
  'sans-chiffre.csv': 'Aucune colonne de chiffres n’a été reconnue : indiquez-la.',
  'zero-octet.csv': 'Le fichier est vide.',
  'blancs.csv': 'Le fichier est vide.',
  'intitules-seuls.csv': 'Il n’a aucune ligne sous ses intitulés.',
  'pdf.csv':
    'C’est un PDF : ses tableaux sont des dessins. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
  'image.csv': 'C’est une image, sans tableau. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
  'ancien.xls':
    'C’est un document d’un ancien format (.xls, .doc), ou protégé par un mot de passe. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
  'page.csv':
    'C’est une page web ou du XML, pas un tableau ; peut-être la page d’erreur d’un téléchargement. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
  'archive.gz': 'C’est une archive : décompressez-la, puis déposez le tableau qu’elle contient.',
  'octets.csv':
    'Son contenu n’est ni un texte ni un classeur, quel que soit son nom. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
  'dix-mille-colonnes.csv':
    'Il a plus de 500 colonnes : ne gardez que celle des territoires et celles des chiffres.',
  'trop-de-lignes.csv': 'Il a plus de 100 000 lignes : il faut une ligne par territoire.',
  'autre.zip': 'C’est une archive : décompressez-la, puis déposez le tableau qu’elle contient.',
  'coupe.xlsx': 'Il a l’apparence d’un fichier zip, mais il est incomplet, protégé ou abîmé.',
  'entites.xlsx': 'Il a l’apparence d’un classeur XLSX, mais il est incomplet, protégé ou abîmé.',
  'bombe.xlsx': 'Une fois décompressé, il dépasserait toute mesure : il n’a pas été ouvert.',
  'coupe.geojson': 'Il a l’apparence d’un fichier GeoJSON, mais il est incomplet, protégé ou abîmé.',
  'autre.json': 'Aucun de ses objets n’a d’attributs.',
  'classeur.ods': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'classeur-renomme.txt': 'communes, Taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'formule.ods': 'communes, Taux ; 1 ligne rattachée sur 1 ; 01004 2.5',
  'repete-sans-fin.ods': 'Il a plus de 100 000 lignes : il faut une ligne par territoire.',
  'coupe.ods': 'Il a l’apparence d’un fichier zip, mais il est incomplet, protégé ou abîmé.',
  'entites.ods': 'Il a l’apparence d’un classeur ODS, mais il est incomplet, protégé ou abîmé.',
  'dix-mille-colonnes.ods':
    'Il a plus de 500 colonnes : ne gardez que celle des territoires et celles des chiffres.',
  'bombe.ods': 'Une fois décompressé, il dépasserait toute mesure : il n’a pas été ouvert.',
  'dix-mille-colonnes.xlsx':
    'Il a plus de 500 colonnes : ne gardez que celle des territoires et celles des chiffres.',
  'chemins.xlsx': 'C’est une archive : décompressez-la, puis déposez le tableau qu’elle contient.',
  'infini.geojson':
    'communes, taux ; 4 lignes rattachées sur 4 ; 01033 2, 01053 3, 63003 4 ; 1 cellule qui n’est pas un nombre, mise de côté',
  'immense.geojson':
    'communes, taux ; 4 lignes rattachées sur 4 ; 01033 2, 01053 3, 63003 4 ; 1 cellule qui n’est pas un nombre, mise de côté',
  'nan.geojson': 'Il a l’apparence d’un fichier GeoJSON, mais il est incomplet, protégé ou abîmé.',
  'proto.geojson': 'communes, taux ; 2 lignes rattachées sur 2 ; 01004 1.5, 01033 2',
  'dix-mille-colonnes.geojson':
    'Il a plus de 500 colonnes : ne gardez que celle des territoires et celles des chiffres.',
  'tabulation-nulle.csv':
    'Son contenu n’est ni un texte ni un classeur, quel que soit son nom. Enregistrez le tableau en CSV, en XLSX ou en ODS.',
}

describe('a file of figures, and what the person sees', () => {
  it('is told for each file', () => expect(Object.keys(TABLES)).toEqual(Object.keys(STRANGE_TABLES)))
  it.each(Object.entries(TABLES))('%s', async (name, seen) => {
    expect(await tableSeen(STRANGE_TABLES[name] ?? new Uint8Array())).toBe(seen)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
