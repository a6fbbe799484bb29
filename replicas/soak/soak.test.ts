import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inRepository } from '../../scripts/repository.mjs';
import { Soak, type SoakSample } from './Soak';

/** What is loaded and compiled only once is no leak. */
const WARM_UP = 30;
const COLLECTIONS = 60;
/** What comes and goes differs by less between two moments; what each collection leaves behind is twice as much. */
const TOLERATED = COLLECTIONS / 2;

let soak: Soak;
let early: SoakSample;
let late: SoakSample;

before(async () => {
  soak = await Soak.start({
    logFile: inRepository('node_modules/.cache/replicas/soak-test.log'),
  });
  const begin = (await soak.countCollections()) + WARM_UP;
  early = await soak.sampleAt(begin);
  late = await soak.sampleAt(begin + COLLECTIONS);
});

after(async () => {
  await soak?.stop();
});

test('collections leave no timer, socket or other handle behind', () => {
  const grown = Object.entries(late.resources)
    .map(([kind, count]) => ({
      kind,
      before: early.resources[kind] ?? 0,
      after: count,
    }))
    .filter(each => each.after - each.before >= TOLERATED);
  assert.deepEqual(grown, []);
});

test('collections leave no rows behind in the database', () => {
  assert.ok(
    late.rows - early.rows < TOLERATED,
    `${early.rows} rows before ${COLLECTIONS} collections, ${late.rows} after`,
  );
});

test('collections leave no great part of the memory behind', () => {
  assert.ok(
    late.heapMB < 1.25 * early.heapMB,
    `${early.heapMB} MB before ${COLLECTIONS} collections, ${late.heapMB} MB after`,
  );
});
