import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';
import { describeConfig } from './describeConfig.mjs';

const PAGE = inRepository('docs/configure.md');
/** Whose keys these are, in the order of the page. */
const PACKAGES = [
  'eks-node',
  'eks-backend',
  'catalog-backend-module-eks',
  'scaffolder-backend-module-eks',
];

/** @param {string} name */
function section(name) {
  const keys = describeConfig(
    readFileSync(inRepository('plugins', name, 'config.d.ts'), 'utf8'),
  );
  return [
    `## ${name}`,
    '',
    '| key | type | meaning |',
    '| --- | --- | --- |',
    ...keys.map(({ key, type, isRequired, isSecret, meaning }) => {
      const notes = [isRequired && 'Required.', isSecret && 'Secret.'];
      return `| \`${key}\` | ${escape(type)} | ${[...notes, escape(meaning)]
        .filter(Boolean)
        .join(' ')} |`;
    }),
    '',
  ].join('\n');
}

/**
 * Without what the formatter adds to tables.
 *
 * @param {string} text
 */
function unaligned(text) {
  return text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').trim();
}

/** @param {string} text */
function escape(text) {
  return text.replace(/\|/g, '\\|');
}

test('docs/configure.md tells every key as the schemas do; `UPDATE_DOCS=1` writes it anew', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [head] = page.split(/^## /m);
  const wanted = [head.trim(), '', ...PACKAGES.map(section)].join('\n');
  if (process.env.UPDATE_DOCS) {
    writeFileSync(PAGE, wanted);
  } else {
    assert.equal(unaligned(page), unaligned(wanted));
  }
});

test('a schema is told with its lists, its required keys and its secrets', () => {
  assert.deepEqual(
    describeConfig(`export interface Config {
      eks?: {
        /** Where.
         *  Twice. */
        scopes?: Array<{
          /** Word.
           *  @visibility secret */
          word: string;
          kind?: 'a' | 'b';
        }>;
      };
    }`),
    [
      {
        key: 'eks.scopes',
        type: 'list',
        isRequired: false,
        isSecret: false,
        meaning: 'Where. Twice.',
      },
      {
        key: 'eks.scopes[].word',
        type: 'string',
        isRequired: true,
        isSecret: true,
        meaning: 'Word.',
      },
      {
        key: 'eks.scopes[].kind',
        type: "'a' | 'b'",
        isRequired: false,
        isSecret: false,
        meaning: '',
      },
    ],
  );
});
