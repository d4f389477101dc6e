import { describe, expect, it } from 'vitest'
import { observatory } from '@/i18n/observatory'
import { CONTRIBUTION_BYTES } from '@/schema/contribution'
import { acceptOne } from '../../../scripts/moderate/acceptOne'
import { examine } from '../../../scripts/moderate/examine'
import { openDesk } from '../../../scripts/moderate/openDesk'
import { readFolder } from '../../../scripts/moderate/readFolder'
import { BAD_CONTRIBUTIONS, DUPLICATE_ID, ENORMOUS, TAKEN_ID } from '../../support/badContributions'
import { moderatedDesk } from '../support/moderatedDesk'

const BAD = [
  ...BAD_CONTRIBUTIONS,
  { name: 'a duplicate id', text: DUPLICATE_ID, field: 'initiative.id', reason: 'duplicateId' as const },
  { name: 'a field of 10 MB', text: ENORMOUS, field: '', reason: 'tooBig' as const },
]

describe('bad input, on the moderator’s desk', { timeout: 180_000 }, () => {
  it('is named by field and reason, and nothing of it is written, even when it is accepted', async () => {
    const files = Object.fromEntries(BAD.map(({ text }, n) => [`${String(n).padStart(2, '0')}.json`, text]))
    const { data, out, inbox, run, bytes } = moderatedDesk(files)
    const before = bytes()
    const desk = openDesk(data, out, '2026-11-23')
    const examined = readFolder(inbox).map((item) => examine(item, desk))
    expect(examined).toHaveLength(BAD.length)
    examined.forEach((found, n) => {
      const { name, field, reason } = BAD[n] ?? {}
      expect([name, found.refusals.map((refusal) => [refusal.field, refusal.reason])]).toEqual([
        name,
        [[field, reason]],
      ])
      expect(() => acceptOne(found, desk, undefined)).toThrow('rien n’a été écrit')
    })
    expect(bytes()).toEqual(before)

    const { status, said } = await run('review', inbox)
    expect(status).toBe(0)
    expect(said.match(/^✘/gm)).toHaveLength(BAD.length)
    for (const { field, reason } of BAD)
      expect(said).toContain(`${field || '(fichier)'} : ${observatory.refusals[reason](CONTRIBUTION_BYTES)}`)
    expect(said).toContain(`${BAD.length} contributions lues, ${BAD.length} refusées`)
    expect(bytes().filter(([path]) => path?.startsWith('initiatives/'))).toEqual(
      before.filter(([path]) => path?.startsWith('initiatives/')),
    )
  })

  it('can be declined with its reason where it has a reference, and leaves no text behind', async () => {
    const { inbox, run, log, states } = moderatedDesk({ 'a.json': DUPLICATE_ID })
    expect(await run('accept', '00000063', inbox)).toMatchObject({ status: 1 })
    expect(log()).toBe('')
    expect((await run('reject', '00000063', inbox, '--why', 'Déjà au catalogue.')).status).toBe(0)
    expect(states()).toMatchObject([{ reference: '00000063', state: 'declined', why: 'Déjà au catalogue.' }])
    expect(log()).not.toContain(TAKEN_ID)
  })
})
