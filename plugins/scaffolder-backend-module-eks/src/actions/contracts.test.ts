import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActions } from './createActions';

/** The suites that hold an action to what all of its kind keep. */
const SUITES =
  /\bdescribe(ActionContract|UpdateContract|DeletionContract|MeshContract)\(/;

/** What the actions with tests of their own have to show, by words of the titles. */
const OWN: Record<string, RegExp[]> = {
  'eks:manifest:apply': [
    /runs twice/,
    /leaves fields alone that somebody else manages/,
    /refused in the middle/,
    /throttles/,
    /crash/,
    /dry run/,
  ],
  'eks:platform:apply': [
    /runs twice/,
    /exists and differs/,
    /finishes what does not need what failed/,
    /throttles/,
    /CREATE_FAILED/,
    /DEGRADED/,
    /cancelled/,
    /dry run/,
  ],
  'eks:preflight:check': [/made nothing/, /cannot be asked/],
};

const actions = createActions({} as never)
  .map(({ id }) => id)
  .filter(id => id.startsWith('eks:'));

/** `eks:nodegroup:create` is tested in `eksNodegroupCreate.test.ts`. */
function testOf(id: string): string {
  const name = id
    .split(':')
    .map((part, index) =>
      index === 0 ? part : `${part[0].toUpperCase()}${part.slice(1)}`,
    )
    .join('');
  const file = join(__dirname, `${name}.test.ts`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('the tests of the actions', () => {
  it.each(actions)('%s is held to its contract', id => {
    const text = testOf(id);
    const missing = (OWN[id] ?? [SUITES])
      .filter(words => !words.test(text))
      .map(String);

    expect(missing).toEqual([]);
  });
});
