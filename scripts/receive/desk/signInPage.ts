import type { Account } from '../storage/AccountStore'
import { html, type Html } from './html'
import { layout, notice, ROLE_WORDS, sealField, type View } from './layout'
import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from './passphrase'
import { ROLES, type Session } from '../storage/AccountStore'

const passphraseField = (id: string, label: string, fresh: boolean) =>
  html`<div class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${id}"
      type="password"
      required
      maxlength="${LONGEST_PASSPHRASE}"
      autocomplete="${fresh ? 'new-password' : 'current-password'}"
    />
  </div>`

export function signInPage(view: View, problem: string | null, name = ''): Html {
  return layout(
    view,
    'Entrer',
    problem !== null && notice('bad', problem),
    html`<form method="post" action="${view.root}entrer" class="narrow">
      <div class="field">
        <label for="name">Nom</label>
        <input id="name" name="name" value="${name}" required maxlength="80" autocomplete="username" />
      </div>
      ${passphraseField('passphrase', 'Phrase de passe', false)}
      <p><button class="main">Entrer</button></p>
    </form>`,
  )
}

export function passphrasePage(view: View & { session: Session }, problem: string | null): Html {
  return layout(
    view,
    'Changer de phrase de passe',
    problem !== null && notice('bad', problem),
    view.session.mustChange &&
      html`<p>La vôtre vous a été donnée par quelqu’un : choisissez-en une avant de continuer.</p>`,
    html`<form method="post" action="${view.root}phrase" class="narrow">
      ${sealField(view.session)} ${passphraseField('passphrase', 'Phrase actuelle', false)}
      ${passphraseField('next', `Nouvelle phrase, ${SHORTEST_PASSPHRASE} signes au moins`, true)}
      ${passphraseField('again', 'La nouvelle, encore une fois', true)}
      <p><button class="main">Changer</button></p>
    </form>`,
  )
}

/** `given`: a passphrase just drawn, shown this once. */
export function accountsPage(
  view: View & { session: Session },
  accounts: readonly Account[],
  given: { name: string; passphrase: string } | null,
  problem: string | null,
): Html {
  const roles = (chosen: string) =>
    ROLES.map(
      (role) =>
        html`<option value="${role}" ${role === chosen && html`selected`}>${ROLE_WORDS[role]}</option>`,
    )
  const form = (what: string, name: string, label: string, inside: Html | null) =>
    html`<form method="post" action="${view.root}comptes">
      ${sealField(view.session)} <input type="hidden" name="what" value="${what}" />
      <input type="hidden" name="name" value="${name}" /> ${inside}
      <button aria-label="${label} : ${name}">${label}</button>
    </form>`
  return layout(
    view,
    'Comptes',
    problem !== null && notice('bad', problem),
    given &&
      notice(
        'good',
        html`Phrase de passe de ${given.name}, montrée cette fois seulement : <b>${given.passphrase}</b>. À
          changer à la première entrée.`,
      ),
    html`<div class="scroll">
        <table>
          <caption>
            Qui peut entrer au bureau
          </caption>
          <thead>
            <tr>
              <th scope="col">Nom</th>
              <th scope="col">Rôle</th>
              <th scope="col">Phrase de passe</th>
              <th scope="col">Compte</th>
            </tr>
          </thead>
          <tbody>
            ${accounts.map(
              ({ name, role, mustChange }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>
                    ${form(
                      'role',
                      name,
                      'Changer',
                      html`<select name="role" aria-label="Rôle de ${name}">
                        ${roles(role)}
                      </select>`,
                    )}
                  </td>
                  <td>
                    ${mustChange ? 'à changer' : 'choisie'}
                    ${form('passphrase', name, 'En tirer une autre', null)}
                  </td>
                  <td>${form('remove', name, 'Fermer', null)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>Ouvrir un compte</h2>
      <form method="post" action="${view.root}comptes" class="narrow">
        ${sealField(view.session)} <input type="hidden" name="what" value="add" />
        <div class="field">
          <label for="name">Nom, tel qu’il signera ce qu’il publie</label>
          <input id="name" name="name" required maxlength="80" autocomplete="off" />
        </div>
        <div class="field">
          <label for="role">Rôle</label
          ><select id="role" name="role">
            ${roles('moderator')}
          </select>
        </div>
        <p><button class="main">Ouvrir</button></p>
      </form>
      <p class="note">
        Lecture : voir la file et l’historique. Relecture : décider. Tenue du bureau : de plus, tenir les
        comptes.
      </p>`,
  )
}
