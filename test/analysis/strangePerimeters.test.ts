import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { perimeterSeen } from '../support/seenPerimeters'
import { STRANGE_PERIMETERS } from '../support/strangePerimeters'

/** A file, and what the person sees of it. */
const PERIMETERS: Record<string, string> = {
  'zone.geojson': 'Zone « zone ».',
  'zone.kml': 'Lu comme un fichier KML. Zone « zone ».',
  'zone.kmz': 'Lu comme un fichier KML. Zone « zone ».',
  'tour.gpx':
    'Lu comme une trace GPX. Une ligne qui finit où elle commence a servi de contour. Zone « tour ».',
  'aller.gpx':
    'Lu comme une trace GPX. Il ne contient aucun polygone, seulement des lignes ouvertes. Une zone doit avoir une surface : choisissez un fichier de contours.',
  'zone.wkt': 'Lu comme du WKT. Zone « zone ».',
  'lignes.ndjson':
    'Lu comme un fichier GeoJSON en lignes. Les 2 polygones du fichier forment une seule zone. Zone « lignes ».',
  'noeud.geojson':
    'Un contour se croisait : il a été coupé en morceaux à ses croisements, vérifiez-le sur la carte. Zone « noeud ».',
  'trou.geojson': 'Un trou hors de son contour a été laissé de côté. Zone « trou ».',
  'html.geojson': 'Zone « html ».',
  'chemins.zip': 'Zone « chemins ».',
  'zone.csv': 'Lu comme un fichier KML. Zone « zone ».',
  'zero.shp': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'plan.pdf':
    'C’est un PDF : ses contours sont un dessin, sans coordonnées. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'page.geojson':
    'C’est une page web, sans doute celle d’une erreur : reprenez le téléchargement du fichier.',
  'zone.gml':
    'C’est du XML, mais ni du KML ni du GPX (du GML, peut-être). Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'tableau.geojson':
    'C’est un tableau, sans contours. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'entites.kml':
    'C’est du XML qui déclare un type de document ou des entités (« <!DOCTYPE », « <!ENTITY ») : par prudence, il n’est pas lu. Retirez ces lignes, ou exportez-le de nouveau.',
  'coupe.kml':
    'C’est un fichier KML, mais son contenu est abîmé, incomplet ou protégé, ligne 2, colonne 12. Exportez-le de nouveau.',
  'coupe.geojson':
    'C’est un fichier GeoJSON, mais son contenu est abîmé, incomplet ou protégé, ligne 3, colonne 20. Exportez-le de nouveau.',
  'seul.prj':
    'C’est une partie de shapefile (« seul.prj ») : les contours sont dans le .shp. Choisissez-le avec elle.',
  'autre.zip':
    'C’est une archive zip sans périmètre : elle contient « lisez-moi.txt ». Choisissez celle qui contient le périmètre, ou le fichier lui-même.',
  'bombe.zip':
    'C’est une archive zip dont le contenu serait des centaines de fois plus grand qu’elle : un piège. N’y gardez que le périmètre.',
  'infini.geojson':
    'Lu comme un fichier GeoJSON. Un polygone est mal formé (coordinates.0.2.1) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'points.geojson':
    'Lu comme un fichier GeoJSON. Il ne contient aucun polygone, seulement des points. Une zone doit avoir une surface : choisissez un fichier de contours.',
  'latitude-dabord.geojson':
    'Lu comme un fichier GeoJSON. Latitude et longitude semblent inversées (première position : 45 ; 3). La longitude est attendue d’abord : échangez-les.',
  'berlin.geojson':
    'Lu comme un fichier GeoJSON. La zone est hors de France (latitude ; longitude : 52,300 ; 13,000). Vérifiez ses coordonnées, et la projection où elles sont.',
  'zone.gpkg': 'Lu comme un GeoPackage, en RGF93 v1 / Lambert-93 (EPSG:2154). Zone « CPTS du Livradois ».',
  'zone.fgb':
    'Lu comme un fichier FlatGeobuf, en WGS 84 / Pseudo-Mercator (EPSG:3857). Zone « CPTS du Livradois ».',
  'zone.topojson':
    'Lu comme un fichier TopoJSON, en RGF93 v1 / CC47 (EPSG:3947). Zone « CPTS du Livradois ».',
  'zone.zip':
    'Lu comme un shapefile, en NTF (Paris) / Lambert zone II (EPSG:27572). Zone « CPTS du Livradois ».',
  'guadeloupe.zip': 'Lu comme un shapefile, en UNK / UTM zone 20N. Zone « Grands Fonds ».',
  'sans-projection.shp':
    'Quelle projection ? RGF93 v1 / CC49 ? Lu comme un shapefile, en RGF93 v1 / CC49 (EPSG:3949). Zone « sans-projection ».',
  'lambert-tu.wkt':
    'Quelle projection ? RGF93 v1 / Lambert-93 ? Lu comme du WKT, en RGF93 v1 / Lambert-93 (EPSG:2154). Zone « lambert-tu ».',
  'lambert-dit.wkt': 'Lu comme du WKT, en RGF93 v1 / Lambert-93 (EPSG:2154). Zone « lambert-dit ».',
  'photo.jpg': 'Lu comme un GeoPackage, en RGF93 v1 / Lambert-93 (EPSG:2154). Zone « CPTS du Livradois ».',
  'deux.geojson': 'Les 2 polygones du fichier forment une seule zone. Zone « deux ».',
  'proto.kml': 'Lu comme un fichier KML. Zone « proto ».',
  'en-double.kml': 'Lu comme un fichier KML. Zone « en-double ».',
  'dix-mille-attributs.fgb': 'Lu comme un fichier FlatGeobuf. Zone « 0 ».',
  'script.kml': 'Lu comme un fichier KML. Zone « script ».',
  'lien.kml':
    'Lu comme un fichier KML. Il ne contient aucun polygone. Une zone doit avoir une surface : choisissez un fichier de contours.',
  'vide.geojson':
    'Lu comme un fichier GeoJSON. Il ne contient aucun polygone. Une zone doit avoir une surface : choisissez un fichier de contours.',
  'autre.json':
    'C’est du JSON, mais ni du GeoJSON ni du TopoJSON : il manque un « type » comme « FeatureCollection » ou « Polygon ». Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'nan.geojson':
    'C’est un fichier GeoJSON, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 52. Exportez-le de nouveau.',
  'nan.kml':
    'C’est un fichier KML, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 143. Exportez-le de nouveau.',
  'nan.gpx':
    'C’est une trace GPX, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 100. Exportez-le de nouveau.',
  'nan.wkt':
    'Lu comme du WKT. Un polygone est mal formé (n° 1, coordinates.0.1.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'nan.shp.zip':
    'Lu comme un shapefile. Un polygone est mal formé (n° 1, coordinates.0.2.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'infini.shp.zip':
    'Lu comme un shapefile. Un polygone est mal formé (n° 1, coordinates.0.2.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'immense.shp.zip':
    'Lu comme un shapefile. Ses coordonnées ne sont pas des degrés (première : 1e+308 ; 46). Elles ne tombent en France dans aucune des projections connues ici : enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).',
  'nan.gpkg':
    'Lu comme un GeoPackage. Un polygone est mal formé (péri"mètre, n° 1, coordinates.0.1.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'infini.fgb':
    'Lu comme un fichier FlatGeobuf. Un polygone est mal formé (n° 1, coordinates.0.2.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'infini.ndjson':
    'Lu comme un fichier GeoJSON en lignes. Un polygone est mal formé (ligne 2, coordinates.0.2.1) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'infini.topojson':
    'Lu comme un fichier TopoJSON. Un polygone est mal formé (zone, coordinates.0.1.0) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'immense.topojson':
    'Lu comme un fichier TopoJSON. Ses coordonnées ne sont pas des degrés (première : 1e+308 ; 45). Elles ne tombent en France dans aucune des projections connues ici : enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).',
  'immense.geojson':
    'Lu comme un fichier GeoJSON. Ses coordonnées ne sont pas des degrés (première : 4 ; 1e+308). Elles ne tombent en France dans aucune des projections connues ici : enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).',
  'immense-lambert.wkt':
    'Lu comme du WKT. Un polygone est mal formé (n° 1, 1e+308 ; 6500000) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.',
  'vide.wkt':
    'Lu comme du WKT. Il ne contient aucun polygone. Une zone doit avoir une surface : choisissez un fichier de contours.',
  'courbe.wkt':
    'C’est du WKT, mais il décrit une courbe, ou une surface dans l’espace, ligne 1, colonne 1 : seuls des segments droits sont lus. Convertissez-la en polygone (« ST_CurveToLine »), puis recommencez.',
  'suite.wkt':
    'C’est du WKT, mais son contenu est abîmé, incomplet ou protégé, ligne 2, colonne 1. Exportez-le de nouveau.',
  'srid-inconnu.wkt':
    'Lu comme du WKT. Sa projection, « EPSG:99999 », n’est pas connue ici. Enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).',
  'srid-faux.wkt':
    'C’est du WKT, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 1. Exportez-le de nouveau.',
  'coupe.shp.zip':
    'C’est un shapefile, mais son contenu est abîmé, incomplet ou protégé, à p.shp. Exportez-le de nouveau.',
  'coupe.zip':
    'C’est une archive zip, mais son contenu est abîmé, incomplet ou protégé. Exportez-le de nouveau.',
  'coupe.gpkg':
    'C’est un GeoPackage, mais son contenu est abîmé, incomplet ou protégé. Exportez-le de nouveau.',
  'coupe.fgb':
    'C’est un fichier FlatGeobuf, mais son contenu est abîmé, incomplet ou protégé, dès le premier objet. Exportez-le de nouveau.',
  'coupe.topojson':
    'C’est un fichier TopoJSON, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 2545. Exportez-le de nouveau.',
  'coupe.gpx':
    'C’est une trace GPX, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 1823. Exportez-le de nouveau.',
  'menteur.zip': 'C’est une archive zip qui se déplierait en plus de 250 Mo. N’y gardez que le périmètre.',
  'geodatabase.zip':
    'C’est une géodatabase Esri, que le navigateur ne lit pas. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'classeur.xlsx':
    'C’est un classeur ou un document de bureautique, sans contours. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'plan.dxf':
    'C’est un dessin DXF ou DWG, sans projection dite. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'image.kmz':
    'C’est une image, sans coordonnées. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'archive.7z': 'C’est une archive d’un autre genre que le zip : décompressez-la, puis déposez les fichiers.',
  'octets.gpkg':
    'Son format n’est pas reconnu. Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.',
  'base.gpkg':
    'C’est un GeoPackage, mais son contenu est abîmé, incomplet ou protégé. Exportez-le de nouveau.',
  'zero.geojson': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.gpkg': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.kml': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.gpx': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.topojson': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.fgb': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.wkt': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
  'zero.zip': 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
}

describe('a file of a perimeter, and what the person sees', () => {
  it('is told for each file', () => expect(Object.keys(PERIMETERS)).toEqual(Object.keys(STRANGE_PERIMETERS)))
  it.each(Object.entries(PERIMETERS))('%s', async (name, seen) => {
    const made = STRANGE_PERIMETERS[name] ?? ''
    const content = typeof made === 'function' ? await made() : made
    const bytes = typeof content === 'string' ? strToU8(content) : content
    expect(await perimeterSeen({ name, bytes })).toBe(seen)
  })
})
