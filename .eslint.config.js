/** Called with `eslint -c`: the file is hidden so that the top of the tree shows the project, not its tools. */
import vue from 'eslint-plugin-vue'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { typedParser } from './scripts/house/typedParser.mjs'

/** Rules that need types, chosen for the faults that types alone do not show. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // `[10, 9].sort()` sorts as text.
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
}

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'test-results/', '.tmp/', 'public/data/'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='slice'][callee.object.callee.property.name='toISOString']",
          message: 'That is the day in Greenwich: domain/today.ts gives the one the reader is in.',
        },
      ],
      // A type import vanishes when compiled, so it must say so: `verbatimModuleSyntax` keeps all others.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.vue'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typed,
  },
  { files: ['**/*.ts'], languageOptions: { parser: typedParser } },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typedParser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': 'error',
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      // With typed props, an absent optional one is `undefined`, and the types say it.
      'vue/require-default-prop': 'off',
      // Layout belongs to Prettier.
      ...vue.configs['no-layout-rules'].rules,
    },
  },
  {
    // Talks to people through the terminal, or to the console on purpose.
    files: ['scripts/**', 'test/bench/**', 'test/e2e/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Describes names for others to use.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
