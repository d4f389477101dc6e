import { DEFAULT_MAP } from '@/catalog/defaultMap'

/** Examples as they were run; the test of the open data runs the query again, and the other two with their own tools. */
export const QUERY = `select nom, millesime, valeur
from 'chiffres-france.parquet'
where indicateur = '${DEFAULT_MAP.indicator}'
order by millesime`

export const EXAMPLES = {
  duckdb: `import duckdb

print(duckdb.sql("""
${QUERY}
"""))`,
  gdal: `import geopandas

regions = geopandas.read_file("territoires-region.fgb")
print(len(regions), regions.crs)`,
  package: `import { validate } from 'datapackage'
import { readFile } from 'node:fs/promises'

const text = await readFile('datapackage.json', 'utf8')
console.log((await validate(JSON.parse(text))).valid)`,
} as const
