import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { observatory } from '@/i18n/observatory'
import type { Examined } from './examine'
import type { Desk } from './openDesk'

/** What the terminal says of one contribution, a line each. */
export function describe(found: Examined, { communes, existing }: Desk): string[] {
  const { contribution, refusals, duplicates, changes, names, alike, state } = found
  const mark = refusals.length ? '✘' : '✔'
  const said = state ? ` [${observatory.followUp.states[state]}]` : ''
  if (!contribution) return [`${mark} ${found.name}${said}`, ...refusals.map(refusalLine)]
  const { initiative, corrects, note } = contribution
  const place = initiative.place && communes.get(initiative.place.commune)
  const kind =
    corrects === undefined ? 'nouvelle' : `correction de « ${existing.get(corrects)?.title ?? corrects} »`
  const where = place ? `${place.name} (${place.code})` : t.initiatives.scopes[initiative.scope]
  return [
    `${mark} ${found.reference} ${kind}${said}`,
    `    ${t.initiatives.types[initiative.type]} : « ${initiative.title} », ${where}`,
    ...(note === undefined ? [] : [`    mot de l’expéditeur : ${note}`]),
    ...refusals.map(refusalLine),
    ...duplicates.map(({ item, likeness, km }) => {
      const away = km === null ? 'même territoire' : `à ${formatNumber(km, 1)} km`
      return `    doublon possible : « ${item.title} » (${item.id}), ${away}, noms semblables à ${formatNumber(likeness * 100)} %`
    }),
    ...alike.map((other) => `    en attente aussi, et peut-être la même : ${other}`),
    ...names.map((name) => `    nom de personne possible : « ${name} »`),
    ...changes.flatMap(({ field, before, after }) => [
      `    ${field}`,
      ...(before === null ? [] : [`      - ${before}`]),
      ...(after === null ? [] : [`      + ${after}`]),
    ]),
  ]
}

/** Everything that would be published, for a last reading. */
export function fullText(found: Examined): string[] {
  if (!found.contribution) return []
  return JSON.stringify(found.contribution.initiative, null, 2)
    .split('\n')
    .map((line) => `    ${line}`)
}

function refusalLine({ field, reason, limit = 0 }: Examined['refusals'][number]): string {
  return `    ${field || '(fichier)'} : ${observatory.refusals[reason](limit)}`
}
