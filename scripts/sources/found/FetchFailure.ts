/** Whom another attempt may help: nobody, the same file, or no file of that server. */
type Hope = 'none' | 'again' | 'no host'

/** Why a file could not be taken, in French. `after`: another attempt may do, but not before that many seconds. */
export class FetchFailure extends Error {
  readonly hope: Hope
  readonly after: number
  constructor(message: string, hope: Hope = 'none', after = 0) {
    super(message)
    this.hope = hope
    this.after = after
  }
}

/** A server that asks to be left alone for longer is left alone for good; seconds. */
const MOST_WAIT = 60

/** What a server says of a file that it does not give, and whether to ask again. Only so long is waited for. */
export function refusal({ status, headers }: Response): FetchFailure {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  const soon = after <= MOST_WAIT
  return new FetchFailure(
    statusSaid(status),
    status >= 500 || (status === 429 && soon) ? 'again' : 'none',
    soon ? after : 0,
  )
}

function statusSaid(status: number): string {
  if (status === 404 || status === 410)
    return `n’est plus à cette adresse (réponse ${status}) : voir la page du producteur`
  if (status === 401 || status === 403) return `le serveur refuse de le donner (réponse ${status})`
  if (status === 429) return 'le serveur demande de ralentir (réponse 429) : réessayer plus tard'
  return `le serveur répond ${status}`
}

export function networkFailure(error: unknown): FetchFailure {
  const { code = '', message = '' } = (error as { cause?: { code?: string; message?: string } }).cause ?? {}
  if (/redirect/.test(message))
    return new FetchFailure('le serveur renvoie sans fin d’une adresse à une autre')
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return new FetchFailure('pas de réseau, ou serveur inconnu', 'no host')
  if (code === 'ECONNREFUSED') return new FetchFailure('le serveur ne répond pas', 'no host')
  return new FetchFailure(`la connexion s’est coupée${code ? ` (${code})` : ''}`, 'again')
}
