import { basename } from 'node:path'
import { INDICATOR_IDS } from '@/catalog/indicators'
import { ProposalsSchema, type Proposals } from '@/schema/proposals'
import { InputError } from './InputError'
import { readJson } from './readJson'

/**
 * What the Order proposes: the repository's own file. `initiatives`: ids that exist.
 * @throws SchemaError, or InputError where it names an indicator or an initiative that does not exist, or an id twice.
 */
export function readProposals(path: string, initiatives: ReadonlySet<string>): Proposals {
  const groups = readJson(path, ProposalsSchema)
  const indicators: ReadonlySet<string> = new Set(INDICATOR_IDS)
  const refuse = (field: string, expected: string, found: string): never => {
    throw new InputError({ file: basename(path), line: null, field, expected, found: `« ${found} »` })
  }
  const seen = new Set<string>()
  for (const proposal of groups.flatMap((group) => group.proposals)) {
    if (seen.has(proposal.id)) refuse('id', 'un identifiant par proposition', proposal.id)
    seen.add(proposal.id)
    for (const id of proposal.indicators)
      if (!indicators.has(id)) refuse(`${proposal.id}.indicators`, 'un indicateur du catalogue', id)
    for (const filter of proposal.initiatives)
      if ('id' in filter && !initiatives.has(filter.id))
        refuse(`${proposal.id}.initiatives`, 'l’identifiant d’une initiative', filter.id)
  }
  return groups
}
