import { daysRead } from '@/catalog/sourceLink'
import type { Column } from '@/domain/exportTable'
import type { Credit } from './pressCredit'

/** Whose figures a row holds: producer and year, addresses of the producer's page and dataset, day read, licence. */
export const creditColumns = <Row>(creditOf: (row: Row) => Credit): Column<Row>[] => [
  ['source', (row) => creditOf(row).source],
  ['source_url', (row) => addressesCell(creditOf(row))],
  ['source_lue_le', (row) => daysRead(creditOf(row).links).join(' ')],
  ['licence', (row) => creditOf(row).licence],
]

/** The addresses of the sources, each once, as one cell of a table. */
const addressesCell = ({ links }: Pick<Credit, 'links'>): string =>
  [...new Set(links.flatMap(({ url, dataset }) => [url ?? [], dataset ?? []].flat()))].join(' ')
