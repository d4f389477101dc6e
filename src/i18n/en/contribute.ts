import type { contribute as french } from '../fr/contribute'

/** The form that proposes or corrects an initiative. */
export const contribute: typeof french = {
  title: 'Share an initiative',
  titleCorrection: 'Correct an entry',
  titleReading: 'Report a newer text',
  readingOf: (title) => `A newer text tells of “${title}”: say what it says of it, and where to read it.`,
  whole: 'Correct the whole entry',
  intro:
    'A group practice, a placement, a mobile round, a line for remote advice: tell what was tried where you are, so that others can draw on it. Nothing is published before it has been reviewed. The catalogue is in French: write in French if you can; the reviewers translate otherwise.',
  correcting: (title) => `You are correcting “${title}”. Change what is wrong, leave the rest.`,
  privacyTitle: 'No patient, no name without consent',
  privacy:
    'Do not write any patient data, even if it looks anonymous, nor anyone’s name without their consent. You do not have to say who you are: nothing about you is asked or kept.',
  saved: (time) => `Draft kept on this device at ${time}`,
  saving: 'Saving the draft…',
  unsaved:
    'This browser refuses to keep the draft (private browsing, or storage full): finish without closing the page, or download the file.',
  restored: 'Your draft was found again.',
  versions: {
    title: 'This draft was also written in another tab',
    text: 'Both versions are here. Choose the one that goes on; until then, neither erases the other.',
    notKept: 'Two versions of the draft: choose the one that goes on.',
    mine: 'This tab',
    theirs: 'The other tab',
    empty: 'empty',
    elsewhere: 'The position, the consent or the step differ.',
    keepMine: 'Go on with this tab',
    takeTheirs: 'Take the other version',
  },
  discard: 'Delete the draft',
  discardSure: 'Delete it for good?',
  discardYes: 'Yes, delete',
  discardNo: 'No, keep',
  offline: 'Offline: carry on, the draft is kept. Sending will wait for the network.',
  stepOf: (n, all) => `Step ${n} of ${all}`,
  steps: {
    what: 'What it is',
    where: 'Where',
    how: 'Need and response',
    source: 'Source',
    send: 'Check and send',
  },
  stepErrors: (n) => `${n} field${n > 1 ? 's' : ''} to look at again`,
  stepDone: 'complete',
  next: 'Continue',
  previous: 'Go back',
  optional: 'optional',
  left: (n, plural) => `${n} character${plural ? 's' : ''} left`,
  readAs: (date: string) => `Read as ${date}.`,
  choose: 'Choose…',
  fields: {
    title: {
      label: 'Name of the initiative',
      help: 'Short and telling, with the place: “Visiting consultations in Ambert”.',
    },
    axis: { label: 'Line', help: 'Which one best describes the main idea?' },
    type: { label: 'Form', help: 'The forms of the line chosen come first.' },
    status: {
      label: 'Status',
      help: 'What the source says at its date. “Running” only if a text from 2023 or later describes it at work.',
    },
    startYear: { label: 'First year', help: 'In four digits. Leave empty if it is not known.' },
    scope: { label: 'Scope', help: 'The territory that the initiative serves.' },
    'place.commune': {
      label: 'Main commune',
      help: 'Where it is based, or where it takes place. The entry will show the centre of the commune.',
    },
    'place.precision': { label: 'This commune is', help: '' },
    departements: { label: 'Départements concerned', help: '' },
    regions: { label: 'Régions concerned', help: '' },
    problem: { label: 'The need', help: 'In one or two sentences: what was missing, and for whom?' },
    solution: {
      label: 'The response',
      help: 'In one or two sentences: what was done, and with what means?',
    },
    result: {
      label: 'The result',
      help: 'A figure or a finding given by the source. Leave empty if there is none.',
    },
    professions: { label: 'Professions', help: 'One a line: médecins généralistes, infirmiers…' },
    actors: { label: 'Organisations', help: 'One a line: ARS, commune, hospital…' },
    failure: {
      label: 'The source says that it did not work out',
      help: 'It stopped, closed, or no doctor, patient or candidate came. A useful failure is worth sharing too.',
    },
    article51: { label: 'Experiment under article 51', help: '' },
    telemedicineUse: { label: 'Use of telemedicine', help: 'If the initiative includes one.' },
    'source.title': {
      label: 'Title of the source',
      help: 'Article, page or report: a public text that anyone can read.',
    },
    'source.url': {
      label: 'Address of the source',
      help: 'Copy it from your browser. It starts with https://.',
    },
    'source.date': { label: 'Date of the source', help: 'Year, month or day: 2024, May 2024 or 31/05/2024.' },
    note: {
      label: 'A word to the reviewers',
      help: 'What will help them check. This is not published. No name, no contact details.',
    },
  },
  precision: { commune: 'the exact place', indicative: 'only a rough anchor' },
  noUse: 'None',
  otherTypes: 'Other forms',
  communeSearch: 'Name of commune or postcode',
  communeLoading: 'Loading the list of communes…',
  communeChosen: (name, departement) => (departement ? `${name}, ${departement}` : name),
  onMap: 'Choose on the map',
  hideMap: 'Close the map',
  mapHint: 'Click the place: the commune whose centre is nearest will be chosen.',
  mapChosen: (name) => `Commune with the nearest centre: ${name}. Correct it with the search if needed.`,
  mapOutside: 'This point is outside France: click inside a commune.',
  mapFailed: 'The map cannot be shown here: use the search.',
  removeTerritory: (name) => `Remove ${name}`,
  review: 'What will be reviewed',
  duplicatesTitle: 'Already in the catalogue?',
  duplicates: (n) =>
    n > 1
      ? `${n} nearby entries have a similar name. If it is the same initiative, correct its entry instead.`
      : 'A nearby entry has a similar name. If it is the same initiative, correct its entry instead.',
  duplicateCorrect: 'Correct this entry',
  duplicatesNone: 'No similar entry within 15 km.',
  consent:
    'I agree that this information may be reviewed, reworded and published under the ODbL licence. It contains no patient data and nobody’s name without their consent.',
  send: 'Send',
  sending: 'Sending…',
  sendAgain: 'Try sending again',
  retrying: (attempt, all) => `No answer. Trying again (${attempt} of ${all})…`,
  file: 'Download the file',
  mail: 'Prepare an e-mail',
  noAddress:
    'This site does not receive contributions online: download the file and send it to the site’s contact.',
  noAddressTo: (contact) =>
    `This site does not receive contributions online: download the file and send it to ${contact}.`,
  contact: 'Legal notice and contact',
  mailHow:
    'The e-mail opens in your own mail program with the text of the contribution; nothing leaves without you.',
  mailSubject: (reference) => `Contribution no. ${reference}`,
  incomplete: (n) => `${n} field${n > 1 ? 's' : ''} to look at again before sending:`,
  results: {
    sentBefore: (reference: string) =>
      `Sent under reference ${reference}, as it was when you sent it. What you changed since stays in the draft, to be sent in turn.`,
    sent: (reference) => `Received. Its reference is ${reference}: it lets you follow what becomes of it.`,
    file: (name) => `File ${name} saved. The draft is kept.`,
    mail: 'E-mail prepared. The draft is kept.',
    failed:
      'Sending did not succeed. Nothing is lost: the draft is kept, and sending will be tried again when the network is back.',
    tooMany: 'The server is receiving too much just now. Nothing is lost: try again in a few minutes.',
    conflict:
      'This contribution was already received under this reference, with another text. Sending again will use a new reference.',
    refused: 'The server refused the contribution:',
  },
  another: 'Share another one',
  reference: 'Reference',
  yourMap: 'On your map',
  yourMapNote: 'Draft, seen by you alone.',
}
