import { DEFAULT_MAP } from '@/catalog/defaultMap'
import { indicatorById, latestVintage } from '@/catalog/indicators'

const NEWEST = latestVintage(indicatorById(DEFAULT_MAP.indicator))

/** The region that the example on the map asks for: Île-de-France. */
export const REGION = '11'

/** Examples as they were run; the tests of the open data run the query again, and the others with their own tools. */
export const QUERY = `select nom, millesime, valeur
from 'chiffres-france.parquet'
where indicateur = '${DEFAULT_MAP.indicator}'
order by millesime`

export const EXAMPLES = {
  duckdb: `import duckdb

print(duckdb.sql("""
${QUERY}
"""))`,
  qgis: `regions = QgsVectorLayer("territoires-region.fgb", "regions", "ogr")
chiffres = QgsVectorLayer("chiffres-region.csv", "chiffres", "ogr")
chiffres.setSubsetString("indicateur = '${DEFAULT_MAP.indicator}' and millesime = '${NEWEST}'")

jointure = QgsVectorLayerJoinInfo()
jointure.setJoinLayer(chiffres)
jointure.setJoinFieldName("code")
jointure.setTargetFieldName("code")
jointure.setUsingMemoryCache(True)
jointure.setPrefix("joint_")
regions.addJoin(jointure)
QgsProject.instance().addMapLayers([regions, chiffres])

print(regions.featureCount(), regions.crs().authid())
for region in regions.getFeatures("code = '${REGION}'"):
    print(region["nom"], region["joint_valeur"])`,
  package: `import { validate } from 'datapackage'
import { readFile } from 'node:fs/promises'

const text = await readFile('datapackage.json', 'utf8')
console.log((await validate(JSON.parse(text))).valid)`,
} as const
