/** How a level is called, in one language. `short`: on a button; `article`: after a verb. */
export interface LevelWords {
  one: string
  many: string
  short: string
  /** The choice of none in particular. */
  all: string
  article: string
}

/**
 * Where what a level shows comes from: the files of the first load, those of a folder of its own, asked for when the level
 * is first shown and of the same shapes, the files of the communes, of which the page makes what the others have, or what a
 * person composed of communes.
 */
export type Origin = 'first' | 'apart' | 'made' | 'own'

/** A colour of the map's ground, and its opacity. */
type Stroke = readonly ['ink' | 'paper', number]

/** One territorial level: all that the product knows of it. */
export interface LevelEntry {
  /** Word of addresses, and key of every file that has a part for each level. */
  id: string
  /** What its codes look like. */
  code: RegExp
  /**
   * How the territory that a commune lies in is known: all lie in the same one, by the column of this id in every table of
   * places, by the level's own list of members, by the beginning of the commune's own code, or by the territory that this
   * code names; or the commune is one itself. It may lie in several that persons composed: the code of each says.
   */
  ofCommune: 'same' | 'column' | 'list' | 'code' | 'holder' | 'itself' | 'own'
  /** Its parameter in the address of a page that keeps what it holds, where it is not its id. */
  param?: string
  /** People name its territories by code too: it goes before the name, and orders them. */
  saidByCode?: true
  /** Words of a column's heading, folded, by which people's own tables name it. */
  headings?: RegExp
  /** How one is asked for in a search, folded, ahead of its name; the level's own word where it says no more. */
  asked?: string
  /** The beginning of a code is enough to find one by it. */
  foundByPrefix?: true
  words: { fr: LevelWords; en: LevelWords }
  /**
   * Levels that hold each of its territories, as a column of codes in its table of `territories.json`. The first is the
   * one that tells where a territory is.
   */
  parents: readonly string[]
  figures: Origin
  /** Field of an initiative that names its territories of this level. */
  initiatives?: 'bassin' | 'departements' | 'regions'
  /** The level that communes are attached to by table: resemblance, rules and zones are worked out on it. */
  home?: true
  /** How it is shown; absent for the whole country, which is no map of its own. */
  map?: {
    shapes: Origin
    /** Zoom from which it is drawn. */
    fromZoom: number
    /** Widths in px at country, regional and local zoom. */
    border: { widths: readonly [number, number, number]; light: Stroke; dark: Stroke }
    /** Hatch of what has no figure: looser for large territories, where absence must not outweigh data. */
    hatch: 'close' | 'wide'
    /** In a drawn picture. `border`: px, and whether it is a line of its own or the edge of the shapes; `tolerance`: px. */
    picture: { border: 'line' | 'edge'; width: number; tolerance: number; margin: number }
  }
}
