import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toldOf } from '@/analysis/readings'
import type { Contribution } from '@/schema/contribution'
import type { Initiative } from '@/schema/initiative'
import { readArtefacts } from '../../../scripts/checks/readArtefacts'
import { ALL_CHECKS } from '../../../scripts/checks/allChecks'
import { contribution, initiative } from '../../support/contribution'
import { moderatedDesk } from '../support/moderatedDesk'

const root = resolve(import.meta.dirname, '../../..')
const text = (value: Contribution) => JSON.stringify(value)
const AJAIN = 'medecins-solidaires-premier-centre-de-sante-a-relais-hebdomadaire'

describe('npm run initiatives', { timeout: 180_000 }, () => {
  it('reviews, accepts and publishes, and everything built stays in order', async () => {
    const { data, out, inbox, run, log, states } = moderatedDesk({
      'a.json': text(contribution()),
      'b.json': text(contribution({ initiative: initiative({ title: 'Maison <b>' }) }, 2)),
    })
    const before = readArtefacts(out)
    const review = await run('review', inbox)
    expect(review.status).toBe(0)
    expect(review.said).toContain('✔ 00000001 nouvelle')
    expect(review.said).toContain('« Consultations avancées à Ambert », Ambert (63003)')
    expect(review.said).toContain('initiative.title : Texte simple seulement')
    expect(states().map(({ reference, state }) => [reference, state])).toEqual([['00000001', 'received']])
    expect(existsSync(join(data, 'initiatives/consultations-avancees-a-ambert.json'))).toBe(false)

    await run('review', inbox, '--only', '00000001')
    expect(states()[0]?.state).toBe('review')

    const accepted = await run('accept', '00000001', inbox, '--status', 'planned')
    expect(accepted.status).toBe(0)
    const file = readFileSync(join(data, 'initiatives/consultations-avancees-a-ambert.json'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({
      readings: [{ says: 'announced' }],
      published: '2026-11-23',
      checked: '2026-11-23',
    })
    const after = readArtefacts(out)
    expect(after.initiatives).toHaveLength(before.initiatives.length + 1)
    expect(after.initiatives.find(({ id }) => id === 'consultations-avancees-a-ambert')).toMatchObject({
      communeName: 'Ambert',
      bassin: '63003',
    })
    const row = after.territories.bassin.code.indexOf('63003')
    const count = (set: typeof after) =>
      Number(set.values.initiatives.vintages['recensement']?.bassin?.values[row])
    expect(count(after)).toBe(count(before) + 1)
    expect(states()[0]).toMatchObject({ state: 'published', id: 'consultations-avancees-a-ambert' })
    // Neither outlines nor tiles are touched: those are long to check, these are not in the folder.
    const untouched = ['Contours sans trou ni recouvrement', 'Tuiles de communes']
    for (const { label, check } of ALL_CHECKS.filter((one) => !untouched.includes(one.label)))
      expect([label, check(after)]).toEqual([label, []])
    expect(readFileSync(join(out, 'initiatives.atom'), 'utf8')).toContain('Consultations avancées à Ambert')

    expect(log().trim().split('\n')).toHaveLength(3)
    expect(log()).not.toContain('Ambert')
    expect((await run('accept', '00000001', inbox)).said).toContain('déjà publiée')
    expect(log().trim().split('\n')).toHaveLength(3)
  })

  it('declines with a reason, and publishes nothing of the text', async () => {
    const { data, inbox, run, log, states } = moderatedDesk({ 'a.json': text(contribution()) })
    expect((await run('reject', '00000001', inbox)).said).toContain('--why')
    expect(log()).toBe('')
    expect((await run('reject', '00000001', inbox, '--why', 'La source ne se lit plus.')).status).toBe(0)
    expect(states()).toMatchObject([
      { reference: '00000001', state: 'declined', why: 'La source ne se lit plus.' },
    ])
    expect(JSON.stringify(states())).not.toContain('Ambert')
    expect(readdirSync(join(data, 'initiatives'))).not.toContain('consultations-avancees-a-ambert.json')

    const lines = log()
    expect(await run('accept', '00000001', inbox)).toMatchObject({
      status: 1,
      said: expect.stringContaining('n’a pas été retenue') as string,
    })
    expect(log()).toBe(lines)
    expect(readdirSync(join(data, 'initiatives'))).not.toContain('consultations-avancees-a-ambert.json')
  })

  it('says what a person can mend in one sentence, and where an unexpected error came from', async () => {
    const { inbox, run } = moderatedDesk({ 'a.json': text(contribution()) })
    expect((await run('accept', '0000000F', inbox)).said).toMatch(
      /^Aucune contribution ne porte la référence « 0000000F »\.\n$/,
    )
    mkdirSync(join(inbox, 'b.json'))
    const { status, said } = await run('review', inbox)
    expect(status).toBe(1)
    expect(said).toMatch(/\n\s+at readOne/)
  })

  it('helps, and makes no base of a name typed wrong, nor a trace of a server that does not answer', async () => {
    const { inbox, run, started } = moderatedDesk({})
    // As people start it: the others are played in this process.
    expect(started('--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('review [DOSSIER]') as string,
    })
    expect(started('review', '--tpyo').status).toBe(1)
    expect(await run('review', '--tpyo')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^Cette option n’existe pas : --tpyo\n/) as string,
    })
    const base = join(inbox, 'faute.sqlite')
    expect(await run('review', '--db', base)).toMatchObject({
      status: 1,
      said: `Aucune base à l’adresse « ${base} ».\n`,
    })
    expect(existsSync(base)).toBe(false)
    process.env['RECEIVE_TOKEN'] = 'jeton'
    const { status, said } = await run('review', '--server', 'http://127.0.0.1:59999')
    delete process.env['RECEIVE_TOKEN']
    expect([status, said]).toEqual([
      1,
      'http://127.0.0.1:59999 ne répond pas : rien n’écoute à cette adresse.\n',
    ])
  })

  it('says which of those that wait may be the same, and what may name a person', async () => {
    const again = initiative({
      id: 'consultations-a-ambert',
      title: 'Consultations avancées d’Ambert',
      problem: 'Le Dr Martin part.',
    })
    const { inbox, run } = moderatedDesk({
      'a.json': text(contribution()),
      'b.json': text(contribution({ initiative: again }, 2)),
    })
    const { said } = await run('review', inbox)
    expect(said).toMatch(/✔ 00000001[^✔]*en attente aussi, et peut-être la même : 00000002/)
    expect(said).toMatch(/✔ 00000002[^✔]*en attente aussi, et peut-être la même : 00000001/)
    expect(said).toMatch(/00000002[^✔]*nom de personne possible : « Dr Martin »/)
  })

  it('shows what a correction changes, warns of duplicates, and keeps no half of what it refuses', async () => {
    const own = JSON.parse(
      readFileSync(join(root, 'data/initiatives', `${AJAIN}.json`), 'utf8'),
    ) as Initiative
    const ajain = toldOf(own)
    const corrected = { ...ajain, status: 'ended' as const }
    const twin = { ...ajain, id: 'jumelle' }
    const { data, inbox, run, log } = moderatedDesk({
      'a.json': text(contribution({ corrects: AJAIN, initiative: corrected }, 1)),
      'b.json': text(contribution({ initiative: twin }, 2)),
      'c.json': text(contribution({ initiative: ajain }, 3)),
      'd.json': '{"format":',
      'e.json': ' '.repeat(40_000),
    })
    const { said } = await run('review', inbox)
    expect(said).toContain(`✔ 00000001 correction de « ${ajain.title} »`)
    expect(said).toMatch(/status\n\s+- \w+\n\s+\+ ended/)
    expect(said).toMatch(/✔ 00000002[^✔✘]*doublon possible[^✔✘]*à 0,0 km, noms semblables à 100/)
    expect(said).toMatch(/✘ 00000003[^✔✘]*initiative\.id : Une initiative porte déjà cet identifiant/)
    expect(said).toMatch(/✘ d\.json\n\s+\(fichier\) : Ce fichier n’est pas du JSON entier/)
    expect(said).toMatch(/✘ e\.json\n\s+\(fichier\) : Plus de 32 ko/)

    const lines = log()
    expect(await run('accept', '00000003', inbox)).toMatchObject({ status: 1 })
    expect(log()).toBe(lines)
    expect(readFileSync(join(data, 'initiatives', `${AJAIN}.json`), 'utf8')).toBe(
      `${JSON.stringify(own, null, 2)}\n`,
    )

    expect((await run('accept', '00000001', inbox)).status).toBe(0)
    const file = JSON.parse(readFileSync(join(data, 'initiatives', `${AJAIN}.json`), 'utf8')) as object
    expect(file).toMatchObject({
      readings: [{ says: 'ended', source: ajain.source }, ...own.readings.slice(1)],
      checked: '2026-11-23',
    })
    expect(file).not.toHaveProperty('published')
  })

  it('publishes again without the producers’ files, byte for byte', async () => {
    const { run, bytes } = moderatedDesk({}, 'own')
    const before = bytes()
    expect((await run('build')).status).toBe(0)
    expect(bytes()).toEqual(before)
  })
})
