import type { accessibility as french } from '../fr/accessibility'

export const accessibility: typeof french = {
  title: 'Accessibility',
  state: 'Not audited: no statement of conformity',
  lede: 'No full audit against the French standard for digital accessibility (RGAA) has been made. This page therefore gives no rate of conformity: it says what is checked, what is not, and what still resists.',
  sections: [
    {
      id: 'vise',
      title: 'What is aimed at',
      paragraphs: [
        'RGAA 4.1 and the international rules it derives from, WCAG 2.2 at level AA, on every page, light and dark, on phones as on computers.',
      ],
      points: [],
    },
    {
      id: 'verifie',
      title: 'What the automatic tests look at',
      paragraphs: ['In a Chromium browser, on the built version:'],
      points: [
        'The axe tool looks for breaches of the WCAG 2.0, 2.1 and 2.2 rules (A and AA) and of its own rules of good practice: each page, both themes, a large screen and a phone.',
        'By keyboard alone, Tab after Tab: settings of the map, search for a place, zone, export, table of territories, rule of unanswered territories, comparison, initiatives, contribution, press kit. What is reached shows it, Escape closes, focus returns to where it came from or goes on to what follows, and the map does not trap it.',
        'The map itself moves with the arrow keys and zooms with plus and minus; the list beside it gives the same territories and the same values.',
        'A change of page takes focus to the content and announces the title.',
        'At a width of 320 pixels, which equals a zoom of 400% on a screen of 1,280 pixels, no page scrolls both ways. A wide table scrolls in a frame of its own that the keyboard reaches.',
        'At 200% on a screen of 1,440 pixels, likewise.',
        'When the device asks for less motion, the map jumps instead of gliding and nothing is animated.',
        'On a phone, each control is at least 44 pixels on each side, except links within a sentence and the classes of the legend, whose width is a datum.',
        'The focus ring has a contrast of at least 3 to 1 with the page, in both themes.',
      ],
    },
    {
      id: 'prevu',
      title: 'What is done, with no automatic test',
      paragraphs: [],
      points: ['The number of results of a list, a table or a search is announced when it changes.'],
    },
    {
      id: 'non-verifie',
      title: 'What is not checked',
      paragraphs: [],
      points: [
        'No test with people who use a screen reader, a magnifier, voice control or a switch.',
        'No test with NVDA, JAWS, VoiceOver or TalkBack: names and roles are checked, not how they are read out.',
        'No automatic test in Firefox or Safari. Firefox 153 was tried by hand, on Linux, on 26 November 2026: every page of the navigation, the search for a place, a drawn zone, a picture of the press kit, and the site without a network.',
        'The RGAA criteria that no tool can judge (whether an alternative text is apt, whether a label is clear) have not been gone through one by one.',
        'Files to download (SVG, PNG, printed PDF, spreadsheets) are not checked.',
      ],
    },
    {
      id: 'limites',
      title: 'Known limits',
      paragraphs: [],
      points: [
        'The keyboard moves the map but does not choose a territory on the drawing: the choice is made in the list, the search or the table of territories.',
        'Five colour classes cannot all stand 3 to 1 against the next: the written value, the list and the counts in the legend say what colour alone cannot.',
        'In the overseas column of large screens, the small drawn territories can be chosen with a mouse only; they are in the list too.',
      ],
    },
    {
      id: 'signaler',
      title: 'Reporting an obstacle',
      paragraphs: [
        'Say which page, what you wanted to do, your device and your software. Write to the contact of the legal notice; where there is none, an issue in the code repository will do.',
        'If whoever publishes this site is bound by law to accessibility and does not answer, the French Défenseur des droits can be called upon.',
      ],
      points: [],
    },
  ],
  checkedOn: (date) => `As of ${date}.`,
}
