/** Given names borne by many people in France; a name before a surname is most often one of these. */
const GIVEN = new Set(
  (
    'Adrien Alain Albert Alexandre Alexis Alice André Anne Antoine Arnaud Arthur Aude Aurélie Baptiste Béatrice Benjamin Benoît Bernard Bertrand Brigitte Bruno Camille Caroline ' +
    'Catherine Cécile Cédric Céline Charles Charlotte Chantal Christelle Christian Christine Christophe Claire Claude Clément Corinne Damien Daniel David Delphine Denis ' +
    'Didier Dominique Édouard Élisabeth Élodie Émilie Emmanuel Emmanuelle Éric Estelle Étienne Fabien Fabrice Florence Florent Francis François Françoise Franck Frédéric Gaël Gérard ' +
    'Gilbert Gilles Grégory Guillaume Guy Hélène Henri Hervé Hugo Isabelle Jacqueline Jacques Jean Jérôme Joël Joseph Julie Julien Karine Kévin Laetitia Laurence Laurent Léa Lionel ' +
    'Loïc Louis Louise Luc Lucie Ludovic Manon Marc Marcel Marie Marine Martine Mathieu Mathilde Matthieu Maurice Maxime Michel Michèle Mohamed Monique Nadine Nathalie ' +
    'Nicolas Nicole Odile Olivier Pascal Pascale Patrice Patricia Patrick Paul Pauline Philippe Pierre Quentin Raphaël Raymond Rémi Rémy René Richard Robert Roger Roland Romain ' +
    'Samuel Sandrine Sébastien Serge Simon Sophie Stéphane Stéphanie Sylvain Sylvie Thérèse Thibault Thierry Thomas Valérie Véronique Vincent Virginie Xavier Yann Yannick Yves Yvette'
  ).split(' '),
)
/** What bears the name of someone, most often long dead: it names a place, not a person. */
const HOLDERS =
  /(?:centre|maison|maisons|pôle|pôles|hôpital|clinique|rue|place|avenue|boulevard|quartier|école|lycée|espace|fondation|institut|parc|proximité|santé|spécialités|hospitalier|municipal|médical|médicale|cité|résidence|ehpad|foyer|site|Saint|Sainte|l’hôpital|dans|d’)[\s-]*$/i
const TITLE =
  /(?:^|[\s(«"’'])((?:Dr|Drs|Pr|Docteure?|Professeure?|Mme|Mlle|MM|M|Madame|Monsieur)\.?\s+\p{Lu}[\p{L}-]+)/gu
const PAIR = /(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(\p{Lu}[\p{L}’'-]{2,})/gu

/**
 * What in a text may be the name of a person: after a title, or a given name before another capital, unless a place bears it.
 * It may be wrong both ways: a moderator reads, nothing is refused by it.
 */
export function personNames(text: string): string[] {
  const titled = [...text.matchAll(TITLE)].map(([, name = '']) => name)
  const paired = [...text.matchAll(PAIR)].flatMap(({ 0: name, 1: first = '', index }) =>
    GIVEN.has(first.split('-')[0] ?? '') && !HOLDERS.test(text.slice(0, index)) ? [name] : [],
  )
  return [...new Set([...titled, ...paired])]
}
