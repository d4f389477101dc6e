import * as v from 'valibot'
import { parse } from '@/schema/parse'
import { Foreseen } from '../Foreseen'
import type { Received } from './Received'

const ListSchema = v.object({ contributions: v.array(v.object({ key: v.string(), body: v.string() })) })

/** Contributions kept by a receiving server, oldest first. @throws in French when it does not answer, or refuses the token. */
export async function readServer(address: string, token: string | undefined): Promise<Received[]> {
  if (!token) throw new Foreseen('Indiquez le jeton de lecture dans la variable RECEIVE_TOKEN.')
  const response = await fetch(new URL('contributions', address.endsWith('/') ? address : `${address}/`), {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  }).catch((error: unknown) => {
    throw new Foreseen(`${address} ne répond pas (${String(error)}).`)
  })
  if (!response.ok) throw new Foreseen(`${address} a répondu ${response.status}.`)
  const { contributions } = parse(ListSchema, await response.json(), address)
  return contributions.map(({ key, body }) => ({ name: key, text: body }))
}
