import checkFile from 'eslint-plugin-check-file'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', '.data/**', 'coverage/**', '*.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'check-file': checkFile, 'react-hooks': reactHooks },
    rules: {
      // A lost promise is a lost write.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'check-file/filename-naming-convention': ['error', { '**/*.{ts,tsx}': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/folder-naming-convention': ['error', { '{src,cloudfunctions,local-cloud,test,scripts}/**/': 'KEBAB_CASE' }],
      eqeqeq: 'error',
      // WeChat's engine makes no code from text.
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  // Words that say nothing of what a file is for.
  {
    files: ['**/{utils,util,helpers,helper,common,misc}.{ts,tsx}', '**/{utils,helpers,common,misc}/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file after what it does.' }] },
  },
  // The platform's own objects are reached through src/platform alone.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**', 'src/app.config.ts'],
    rules: {
      'no-restricted-globals': ['error', 'wx', 'window', 'document', 'localStorage', 'fetch', 'navigator', 'location', 'XMLHttpRequest'],
    },
  },
  // Programs that talk on a terminal, and cloud functions that log to it.
  { files: ['scripts/**', 'test/**', 'cloudfunctions/lib/kernel/log.ts', 'local-cloud/**'], rules: { 'no-console': 'off' } },
  // Tests send the code that their functions run.
  { files: ['local-cloud/**'], rules: { 'no-new-func': 'off' } },
  { files: ['**/*.test.{ts,tsx}', 'test/**'], rules: { complexity: 'off', 'max-lines': 'off' } },
)
