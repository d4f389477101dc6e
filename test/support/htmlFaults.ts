import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of taste, or of the drawings' own names.
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-raw-characters': 'off',
    // Roles are written out where a style takes them away; they are scripts of the site itself.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
  },
})

/** What a validator that is not ours finds wrong in a page, each with what stands around it. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = html.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 100)
      return `${ruleId}: ${message}: ${near}`
    }),
  )
}
