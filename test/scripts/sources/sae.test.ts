import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readEmergencies } from '../../../scripts/sources/emergencies'
import { findInputs, readInput } from '../../../scripts/sources/found/findInputs'
import { planOfFolder } from '../../../scripts/sources/found/planOfFolder'
import { readMaternities } from '../../../scripts/sources/maternities'
import { readSae } from '../../../scripts/sources/sae'
import { saeEmergencies, saeMaternities, saeYear } from '../../../scripts/sources/saeRows'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

/** Lines of the tables of 2023 as published, cut after the last column that is read. */
const ID = `bor;an;fi;rs;rscom;fi_ej;grp;stj;stjr;cat;catr;espic;mft;ccr;nat;sir;reg;dep;reg_diff;dep_diff;COMINSEE;NOMCOM;ARMT;CHLEJ0;FIPRE;ETAT_SAISIE;FINRAT;VAGUE;PROVENANCE;NUMVOI;TYPVOI;NOMVOI;BP;CPO;LIBCOM
ID;2023;010000024;CH DE FLEYRIAT;;010780054;04;13;1;355;PUB2;1;0;;0;26010004500012;84;01;84;01;01451;VIRIAT;;0;;8;010780054;1;1;900;RTE;DE PARIS;;01440;VIRIAT
ID;2023;010780203;HOPITAL PRIVE D'AMBERIEU;;010010718;09;95;2;365;PLU4;0;5;5;0;81157144700010;84;01;84;01;01004;AMBERIEU EN BUGEY;;0;;6;;2;1;;EN;PRAGNAT NORD;;01506;AMBERIEU EN BUGEY CEDEX
ID;2023;020000162;CH SAINT-QUENTIN;;020000063;04;13;1;355;PUB2;1;0;;0;26020861600011;32;02;32;02;02691;SAINT QUENTIN;;0;;6;020000063;1;1;1;R;MICHEL DE L'HOSPITAL;BP 608;02321;ST QUENTIN CEDEX
ID;2023;020000394;CH LAON;;020000253;04;13;1;355;PUB2;1;0;;0;26020871500011;32;02;32;02;02408;LAON;;0;;6;020000253;1;1;33;R;MARCELIN BERTHELOT;;02001;LAON CEDEX
ID;2023;020000519;CH SOISSONS;;020000261;04;13;1;355;PUB2;1;0;;0;26020862400015;32;02;32;02;02722;SOISSONS;;0;;6;020000261;1;;46;AV;DU GÉNÉRAL DE GAULLE;;02209;SOISSONS CEDEX
ID;2023;020001061;CH CHÂTEAU-THIERRY;;020004404;04;13;1;355;PUB2;1;0;;0;26020863200018;32;02;32;02;02168;CHATEAU THIERRY;;0;;6;020004404;1;1;;RTE;DE VERDILLY;;02400;CHATEAU THIERRY
`
const PERINAT = `BOR;AN;FI;RS;FI_EJ;AUTOR;LACTA;LIT_KANG;LIT_OBS;LIT_NEO_HSI;LIT_SIN;LIT_REA;SALTRAV;SEJ_OBS;SEJ0_Obs;SEJ_NEO_HSI;SEJ0_NEO_HSI;SEJ_SIN;SEJ0_SIN;SEJ_REA;SEJ0_REA;SEJ_BAM;SEJ0_BAM;JOU_OBS;JOU_NEO_HSI;JOU_SIN;JOU_REA;JOU_BAM;SEJACC;JOUACC;SEJCES;JOUCES;FSUIV;ACCUN;ACCMU;ENFTR
PERINAT;2023;010000024;CH DE FLEYRIAT;010780054;TYPE2;;1;28;9;3;;5;2410;262;184;12;104;6;0;0;1697;1;9075;2355;1581;0;5684;1841;8136;288;1716;14;1810;31;10
PERINAT;2023;010000065;CH DE TREVOUX - MONTPENSIER;010780096;;;;;;;;;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
PERINAT;2023;010780203;HOPITAL PRIVE D'AMBERIEU;010010718;TYPE1;;;15;0;0;0;3;730;53;0;0;0;0;0;0;568;17;2473;0;0;0;1899;561;2232;144;652;0;557;4;18
PERINAT;2023;020000089;CH GUISE;020000022;CPPR;;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
PERINAT;2023;020000162;CH SAINT-QUENTIN;020000063;TYPE2;;0;28;9;6;0;5;2094;172;351;34;364;25;0;0;1391;0;7686;1725;1993;0;4416;1602;6741;325;1690;11;1575;27;9
PERINAT;2023;020000394;CH LAON;020000253;TYPE2;;;18;6;;;3;1088;97;209;7;0;0;0;0;593;3;3945;1255;0;0;2193;759;3469;175;946;0;750;9;4
PERINAT;2023;020000519;CH SOISSONS;020000261;TYPE2;;;18;8;4;0;3;1246;100;239;8;83;10;0;0;785;1;4676;1690;480;0;2779;917;4119;172;967;0;901;16;1
PERINAT;2023;020001061;CH CHÂTEAU-THIERRY;020004404;TYPE2;;0;15;6;;;3;995;309;139;8;0;0;0;0;439;2;2722;576;0;0;1511;522;2260;126;651;0;517;5;4
`
const URGENCES = `BOR;AN;FI;RS;FI_EJ;AUTSU;AUTGEN;AUTSAIS;AUTPED;EMG
URGENCES;2023;010000024;CH DE FLEYRIAT;010780054;1;1;0;0;1
URGENCES;2023;020000162;CH SAINT-QUENTIN;020000063;1;1;0;1;1
URGENCES;2023;020000394;CH LAON;020000253;1;1;0;1;
`
const URGENCES2 = `BOR;AN;FI;RS;FI_EJ;URG;HMED;HIDE;SAO;ACC;PASSU;dt80
URGENCES2;2023;010000024;CH DE FLEYRIAT;010780054;GEN;877;742;1;IAO;38394;5316
URGENCES2;2023;020000162;CH SAINT-QUENTIN;020000063;GEN;820;1092;1;IAOMAO;37971;5568
URGENCES2;2023;020000162;CH SAINT-QUENTIN;020000063;PED;168;420;0;;18150;
URGENCES2;2023;020000394;CH LAON;020000253;GEN;463;628;1;IAOMAO;25505;3169
URGENCES2;2023;020000394;CH LAON;020000253;PED;168;168;1;IAO;9516;
`
/** The same of the prepared file: what the DREES publishes of the same year, through its copy. */
const PREPARED = `annee,nom,type,statut,finess,finess_ej,code_commune,nomcom,code_postal,adresse,lits_obstetrique,salles_travail,accouchements,lat,lon,coord_source,km_from_commune_centre
2023,CH DE FLEYRIAT,2b,PUBLIC,010000024,010780054,01451,VIRIAT,01440,900 RTE DE PARIS,28,5,1841,46.22229,5.20918,urgences_finess_2026,3.56
2023,HOPITAL PRIVE D'AMBERIEU,1,PRIVE LUCRATIF,010780203,010010718,01004,AMBERIEU EN BUGEY,01506,EN PRAGNAT NORD,15,3,561,45.95839,5.35957,urgences_finess_2026,0.86
2023,CH SAINT-QUENTIN,2b,PUBLIC,020000162,020000063,02691,SAINT QUENTIN,02321,1 R MICHEL DE L'HOSPITAL,28,5,1602,49.86215,3.26978,urgences_finess_2026,1.76
2023,CH LAON,2a,PUBLIC,020000394,020000253,02408,LAON,02001,33 R MARCELIN BERTHELOT,18,3,759,49.56221,3.61125,urgences_finess_2026,1.0
2023,CH SOISSONS,2b,PUBLIC,020000519,020000261,02722,SOISSONS,02209,46 AV DU GÉNÉRAL DE GAULLE,18,3,917,49.37091,3.33582,urgences_finess_2026,1.09
2023,CH CHÂTEAU-THIERRY,2a,PUBLIC,020001061,020004404,02168,CHATEAU THIERRY,02400,RTE DE VERDILLY,15,3,522,49.05074,3.40778,urgences_finess_2026,2.21
`
const EMERGENCIES = `finess,name,code_commune,lat,lon,general,pediatric,seasonal,antenna,passages_2023,coord_doubt
010000024,CH DE FLEYRIAT,01451,46.22229,5.20918,1,0,0,0,38394,0
020000162,CH SAINT-QUENTIN,02691,49.86215,3.26978,1,1,0,0,56121,0
020000394,CH LAON,02408,49.56221,3.61125,1,1,0,0,35021,0
`
/** « É » and « Â » are one byte there, as in the producer's files. */
const published = (text: string) => Buffer.from(text, 'latin1')
const TABLES = {
  'ID_2023r.csv': published(ID),
  'PERINAT_2023r.csv': published(PERINAT),
  'URGENCES_2023r.csv': published(URGENCES),
  'URGENCES2_2023r.csv': published(URGENCES2),
}
const partsIn = async (files: Record<string, string | Uint8Array>) => {
  const folder = temporaryFolder(files)
  return (await readInput(folder, findInputs(folder), 'sae')).rows
}
const maternities = () => readMaternities(temporaryFile('m.csv', PREPARED))
const emergencies = () => readEmergencies(temporaryFile('u.csv', EMERGENCIES))

describe('the SAE as downloaded', () => {
  it('gives the maternities of the prepared file, value for value, with the points that their numbers have elsewhere', async () => {
    const parts = await partsIn(TABLES)
    expect(saeMaternities(parts, maternities())).toEqual(maternities())
    expect(saeMaternities(parts, [])[0]).toMatchObject({ finess: '010000024', lon: null, lat: null })
  })

  it('gives emergency departments: children and adults of a site are one, and their visits add up', async () => {
    expect(saeEmergencies(await partsIn(TABLES), emergencies())).toEqual(emergencies())
  })

  it('is read in its zip too, among tables that are not wanted, in UTF-8 as well, CRLF and BOM included', async () => {
    const crlf = (text: string) => strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
    const zip = zipSync({
      'Bases CSV 2023/BLOCS_2023r.csv': strToU8('BOR;AN;FI\nBLOCS;2023;010000024\n'),
      'Bases CSV 2023/ID_2023r.csv': crlf(ID),
      'Bases CSV 2023/PERINAT_2023r.csv': crlf(PERINAT),
      'Bases CSV 2023/URGENCES2_2023r.csv': crlf(URGENCES2),
    })
    const parts = await partsIn({ 'bases-statistiques.zip': zip })
    expect([saeYear(parts, 'births'), saeYear(parts, 'authorised')]).toEqual(['2023', ''])
    expect(saeMaternities(parts, maternities())).toEqual(maternities())
  })

  it('is recognised by its columns under any name, and stands for the prepared files in the plan', () => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.values(TABLES).map((text, k) => [`${k}.txt`, text])),
    )
    const found = findInputs(folder)
    expect(found.files.map(({ name, vintages }) => [name, ...vintages])).toEqual(
      Object.keys(TABLES).map(() => ['sae', '2023']),
    )
    const lacking = planOfFolder(folder, found).lines.filter((line) => line.startsWith('Il manque'))
    expect(lacking.join()).toMatch(/que data:fetch prend : .*equipment/)
    expect(lacking.join()).not.toMatch(/maternities|emergencies/)
  })

  it.each([
    [
      'a column renamed',
      'PERINAT_2023r.csv',
      published(PERINAT.replace('LIT_OBS', 'LITS')),
      'PERINAT_2023r.csv, ligne 1, champ « lit_obs » : attendu cette colonne',
    ],
    [
      'a count that is none',
      'PERINAT_2023r.csv',
      published(PERINAT.replace(';1810;31;', ';1 810;31;')),
      'ligne 2, champ « ACCUN » : attendu un nombre entier, trouvé « 1 810 »',
    ],
    [
      'a line cut',
      'URGENCES2_2023r.csv',
      published(URGENCES2.slice(0, -30)),
      'URGENCES2_2023r.csv, ligne 6, champ « URG » : attendu 12 cellules',
    ],
    [
      'a number that lost its zero',
      'ID_2023r.csv',
      published(ID.replace(';010000024;', ';10000024;')),
      'ID_2023r.csv, ligne 2, champ « fi » : attendu neuf signes, trouvé « 10000024 »',
    ],
    [
      'two years in one table',
      'URGENCES_2023r.csv',
      published(URGENCES.replace('URGENCES;2023;020000394', 'URGENCES;2022;020000394')),
      'ligne 4, champ « AN » : attendu l’année 2023, comme les autres lignes, trouvé « 2022 »',
    ],
    [
      'an establishment that no identity names',
      'ID_2023r.csv',
      published(ID.replace(/^ID;2023;020000394.*\n/m, '')),
      'ligne 7, champ « FI » : attendu un établissement de la table ID_2023',
    ],
    [
      'a commune that cannot be',
      'ID_2023r.csv',
      published(ID.replace(';01451;', ';1451;')),
      'ID_2023r.csv, ligne 2, champ « COMINSEE » : attendu un code de commune',
    ],
  ])('refuses %s, naming file, line and column', async (_, name, content, said) => {
    const whole = async () => saeMaternities(await partsIn({ ...TABLES, [name]: content }), [])
    await expect(whole()).rejects.toThrow(said)
  })

  it('refuses a table of something else, and a zip cut short', () => {
    expect(() => readSae(temporaryFile('x.csv', 'a;b\n1;2\n'))).toThrow('attendu une table de la SAE')
    const zip = zipSync({ 'ID_2023r.csv': strToU8(ID) })
    expect(() => readSae(temporaryFile('x.zip', zip.slice(0, 90)))).toThrow('x.zip : attendu un zip entier')
  })
})
