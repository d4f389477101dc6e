import type { FileProblem, OtherFormat, PerimeterFormat } from '@/domain/perimeter'

const formats: Record<PerimeterFormat | 'zip', string> = {
  geojson: 'un fichier GeoJSON',
  geojsonLines: 'un fichier GeoJSON en lignes',
  topojson: 'un fichier TopoJSON',
  kml: 'un fichier KML',
  gpx: 'une trace GPX',
  shapefile: 'un shapefile',
  geopackage: 'un GeoPackage',
  flatgeobuf: 'un fichier FlatGeobuf',
  wkt: 'du WKT',
  zip: 'une archive zip',
}

const advice = 'Enregistrez le périmètre en GeoJSON, en shapefile, en GeoPackage ou en KML.'

const others: Record<OtherFormat, string> = {
  text: `C’est un texte, pas un périmètre. ${advice}`,
  json: `C’est du JSON, mais ni du GeoJSON ni du TopoJSON : il manque un « type » comme « FeatureCollection » ou « Polygon ». ${advice}`,
  table: `C’est un tableau, sans contours. ${advice}`,
  wktTable:
    'C’est un tableau dont une colonne tient des contours, en WKT : copiez-les dans « Coller des coordonnées », ou enregistrez-le en GeoJSON depuis le logiciel qui l’a fait.',
  xml: `C’est du XML, mais ni du KML ni du GPX (du GML, peut-être). ${advice}`,
  web: 'C’est une page web, sans doute celle d’une erreur : reprenez le téléchargement du fichier.',
  pdf: `C’est un PDF : ses contours sont un dessin, sans coordonnées. ${advice}`,
  picture: `C’est une image, sans coordonnées. ${advice}`,
  document: `C’est un classeur ou un document de bureautique, sans contours. ${advice}`,
  archive: 'C’est une archive d’un autre genre que le zip : décompressez-la, puis déposez les fichiers.',
  drawing: `C’est un dessin DXF ou DWG, sans projection dite. ${advice}`,
  geodatabase: `C’est une géodatabase Esri, que le navigateur ne lit pas. ${advice}`,
  unknown: `Son format n’est pas reconnu. ${advice}`,
}

/** Kinds of geometry without a surface, as GeoJSON calls them; a closed line has one. */
const WITHOUT_SURFACE: Readonly<Record<string, string>> = {
  Point: 'des points',
  MultiPoint: 'des points',
  LineString: 'des lignes ouvertes',
  MultiLineString: 'des lignes ouvertes',
}
const geometries = (kinds: readonly string[]) =>
  [...new Set(kinds.map((kind) => WITHOUT_SURFACE[kind] ?? `« ${kind} »`))].join(', ')

const lists = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(', ')
/** A line and a column, an object, or the name of a part: as a place in the file. */
const line = (at: string) =>
  at.replace(/^(\d+):(\d+)$/, 'ligne $1, colonne $2').replace(/^(\d+):1\b/, 'ligne $1')
const where = (at: string) =>
  /^\d+:\d+$/.test(at) ? `, ${line(at)}` : /^n° 1$/.test(at) ? ', dès le premier objet' : at && `, à ${at}`

export const perimeter = {
  formats,
  title: 'Depuis un fichier',
  accepted:
    'ou déposez-le sur la carte : GeoJSON, shapefile (le zip, ou ses .shp, .dbf et .prj ensemble), GeoPackage, KML, KMZ, GPX, TopoJSON, FlatGeobuf. Il reste dans votre navigateur.',
  paste: 'Coller des coordonnées (WKT ou GeoJSON)',
  pasted: 'texte collé',
  read: 'Lire',
  stop: 'Arrêter',
  tooBig: (name: string) =>
    `« ${name} » dépasse 50 Mo. Simplifiez ses contours, ou ne gardez que la zone voulue.`,
  readAs: (format: PerimeterFormat, projections: string) =>
    projections ? `Lu comme ${formats[format]}, en ${projections}.` : `Lu comme ${formats[format]}.`,
  choose: (n: string) => `Quels objets du fichier forment la zone ? (${n})`,
  find: 'Chercher dans leurs attributs',
  all: 'Tout prendre',
  none: 'Rien',
  unnamed: (n: number) => `objet ${n + 1}`,
  more: (n: number) =>
    n === 1 ? 'Un autre, non montré : précisez.' : `${n} autres, non montrés : précisez.`,
  projection: 'Quelle est sa projection ?',
  guess:
    'Le fichier ne le dit pas. D’après les nombres, voici ce qui est possible : le contour en tirets sur la carte doit tomber au bon endroit.',
  accept: 'Prendre cette zone',
  abandon: 'Abandonner',
  pickOne: 'Choisissez au moins un objet.',
  leftAside: (names: readonly string[]) =>
    `Un seul périmètre est lu à la fois ; ${names.length === 1 ? 'fichier laissé' : 'fichiers laissés'} de côté : ${lists(names.slice(0, 5))}${names.length > 5 ? ` (et ${names.length - 5} de plus)` : ''}.`,
  setAside: (kinds: readonly string[]) => `Laissé de côté, faute de surface : ${geometries(kinds)}.`,
  closed: (n: number) =>
    n === 1
      ? 'Une ligne qui finit où elle commence a servi de contour.'
      : `${n} lignes qui finissent où elles commencent ont servi de contours.`,
  holes: (n: number) =>
    n === 1
      ? 'Un trou hors de son contour a été laissé de côté.'
      : `${n} trous hors de leur contour ont été laissés de côté.`,
  crossings: (n: number) =>
    n === 1
      ? 'Un contour se croisait : il a été coupé en morceaux à ses croisements, vérifiez-le sur la carte.'
      : `${n} contours se croisaient : ils ont été coupés en morceaux à leurs croisements, vérifiez-les sur la carte.`,
  problems: {
    empty: () => 'Il est vide (0 octet) : reprenez sa copie ou son téléchargement.',
    other: ({ format }: { format: OtherFormat }) => others[format],
    unreadable: ({ format, at }: { format: PerimeterFormat | 'zip'; at: string }) =>
      `C’est ${formats[format]}, mais son contenu est abîmé, incomplet ou protégé${where(at)}. Exportez-le de nouveau.`,
    'too-much': ({ what }: { what: 'bytes' | 'ratio' | 'entries' | 'rows' }) =>
      ({
        bytes: 'C’est une archive zip qui se déplierait en plus de 250 Mo.',
        ratio:
          'C’est une archive zip dont le contenu serait des centaines de fois plus grand qu’elle : un piège.',
        entries: 'C’est une archive zip de plus de 2 000 fichiers.',
        rows: 'C’est un GeoPackage dont une couche a plus de 100 000 objets.',
      })[what] + ' N’y gardez que le périmètre.',
    'nothing-inside': ({ names }: { names: readonly string[] }) =>
      `C’est une archive zip sans périmètre : ${names.length > 0 ? `elle contient ${lists(names)}` : 'elle est vide'}. Choisissez celle qui contient le périmètre, ou le fichier lui-même.`,
    'no-shp': ({ names }: { names: readonly string[] }) =>
      `C’est une partie de shapefile (${lists(names)}) : les contours sont dans le .shp. Choisissez-le avec elle.`,
    curved: ({ at }: { at: string }) =>
      `C’est du WKT, mais il décrit une courbe, ou une surface dans l’espace${where(at)} : seuls des segments droits sont lus. Convertissez-la en polygone (« ST_CurveToLine »), puis recommencez.`,
    entities: () =>
      'C’est du XML qui déclare un type de document ou des entités (« <!DOCTYPE », « <!ENTITY ») : par prudence, il n’est pas lu. Retirez ces lignes, ou exportez-le de nouveau.',
    'too-slow': () => 'Sa lecture a duré plus d’une minute, et a été arrêtée. Simplifiez ses contours.',
    broken: () =>
      'Sa lecture s’est interrompue : la mémoire a pu manquer, ou le réseau. Réessayez, ou simplifiez le fichier.',
    gone: () =>
      'Il n’a pas pu être lu : il a été déplacé, effacé ou modifié depuis. Choisissez-le de nouveau.',
    'no-projection': ({ name }: { name: string }) =>
      `Sa projection, « ${name} », n’est pas connue ici. Enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).`,
    'no-area': ({ kinds }: { kinds: readonly string[] }) =>
      kinds.length > 0
        ? `Il ne contient aucun polygone, seulement ${geometries(kinds)}. Une zone doit avoir une surface : choisissez un fichier de contours.`
        : 'Il ne contient aucun polygone. Une zone doit avoir une surface : choisissez un fichier de contours.',
    'bad-area': ({ what }: { what: string }) =>
      `Un polygone est mal formé (${line(what)}) : il faut des suites d’au moins quatre positions, faites de nombres finis, sur la Terre. Corrigez-le, ou exportez de nouveau le fichier.`,
  } satisfies { [K in FileProblem['kind']]: (problem: Extract<FileProblem, { kind: K }>) => string } & Record<
    string,
    unknown
  >,
}
