import { communeCode, onceEach } from './codes'
import { readLongTable } from './found/readLongTable'
import type { Row } from './Row'

/** INSEE's list of communes of one year (COG). */
export interface OfficialCommunes {
  year: string
  communes: { code: string; name: string; departement: string; region: string }[]
  /** Code of a delegated or associated commune, or of an arrondissement, → commune that holds it. */
  parents: Map<string, string>
  /** Names of delegated and associated communes by code. */
  parts: Map<string, string>
  arrondissements: Map<string, string>
}

/**
 * INSEE's communes as downloaded (`v_commune_2027.csv`): communes, their parts, arrondissements. Overseas collectivities have a
 * list of their own, which is not read.
 * @param year of the list, which only its name says
 */
export async function readOfficialCommunes(path: string, year: string): Promise<OfficialCommunes> {
  const found: OfficialCommunes = {
    ...{ year, communes: [], parents: new Map(), parts: new Map(), arrondissements: new Map() },
  }
  const once = onceEach()
  const columns = {
    ...{ kind: /^typecom$/, code: /^com$/, region: /^reg$/, departement: /^dep$/, name: /^libelle$/ },
    holder: /^comparent$/,
  }
  await readLongTable(path, columns, (row) => {
    const code = communeCode(row, 'code')
    const kind = row.raw('kind')
    const name = row.text('name')
    if (kind === 'COM')
      found.communes.push({
        ...{ code: once(row, 'code', code), name },
        departement: row.matching('departement', /^(\d{2}|2[AB]|97\d)$/, 'un code de département'),
        region: row.matching('region', /^\d{2}$/, 'un code de région'),
      })
    else if (kind === 'ARM') hold(row, found.arrondissements)
    else if (kind === 'COMD' || kind === 'COMA') hold(row, found.parts)
    else row.refuse('kind', '« COM », « ARM », « COMD » ou « COMA »')
  })
  /** A part may bear the code of the commune that holds it. */
  function hold(row: Row, names: Map<string, string>) {
    const [code, holder] = [row.raw('code'), communeCode(row, 'holder')]
    names.set(code, row.text('name'))
    if (holder !== code) found.parents.set(code, holder)
  }
  return found
}
