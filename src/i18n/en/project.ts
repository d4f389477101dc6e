import type { project as french } from '../fr/project'

export const project: typeof french = {
  editOf: (name) => `Edit “${name}”`,
  keep: 'Keep',
  keepOf: (name) => `Keep “${name}” on this device`,
  kept: 'kept on this device',
  release: 'Stop keeping',
  releaseOf: (name) => `Stop keeping “${name}” on this device`,
  passing: 'until the page is reloaded',
  removed: (name) => `“${name}” is removed.`,
  restore: 'Put back',
  troubles: {
    refused:
      'This device refuses to keep or to erase these figures: its browser does not open its storage. Save a project file.',
    full: 'This device has no room left to keep these figures: nothing has changed. Save a project file.',
    unread:
      'Figures kept on this device could not be read: another version of the site wrote them, or the browser does not open its storage. They are left there as they are.',
  },
  file: {
    title: 'Project file',
    lede: 'Elsewhere, in “My figures”, it opens these figures, the territories that you composed and a view: this is how they are shared, for no address holds them.',
    view: 'View that will open',
    before: 'The page that you come from',
    mapOf: (name) => `The map of “${name}”`,
    plainMap: 'The map',
    save: 'Save the project file',
    holds: (figures, territories) =>
      `Figures: ${figures}. Composed territories kept on this device: ${territories}.`,
  },
  opened: {
    done: (name) => `“${name}” is open.`,
    figures: (n) => (n > 1 ? `${n} indicators added.` : n ? '1 indicator added.' : ''),
    already: (n) =>
      n > 1 ? `${n} indicators were there already.` : n ? '1 indicator was there already.' : '',
    territories: (n) =>
      n > 1
        ? `${n} composed territories kept on this device.`
        : n
          ? '1 composed territory kept on this device.'
          : '',
    alreadyKept: (n) =>
      n > 1
        ? `${n} composed territories were kept already.`
        : n
          ? '1 composed territory was kept already.'
          : '',
    moreGone: (n) =>
      n > 1 ? `${n} other indicators have such codes.` : n === 1 ? 'One other indicator has such codes.' : '',
    nothing: 'It holds neither figures nor composed territories: only a view.',
    renamed: (names) => `Their names were taken here; they are kept as: ${names}.`,
    unreadTerritories: (n) =>
      n > 1
        ? `${n} composed territories could not be read.`
        : n
          ? '1 composed territory could not be read.'
          : '',
    goneCodes: (name, n, codes) =>
      `“${name}”: ${n} code${n > 1 ? 's' : ''} of no territory any more, without a place on the map, left in the project (${codes}).`,
    view: 'Open the view of the project',
    noView: 'The view of the project leads to a page that does not exist.',
    refused: (name, why) => `“${name}” was not opened. ${why} Nothing that is here has changed.`,
  },
  problems: {
    'too-big': () => 'It is larger than 100 MB: a project file never is.',
    gone: () => 'It has changed, or gone, since you chose it.',
    'not-json': () =>
      'Its name or its beginning says a project file, but what follows is no JSON: it was cut, or changed by another program. Ask for it again.',
    'not-project': () => 'It is JSON, but not a project file saved by this page.',
    newer: ({ version }) =>
      `A newer version of the site saved it (format ${version}): reload the page to have the latest.`,
    field: ({ field }) => `It is damaged: field “${field}” is not what it should be.`,
  },
}
