import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeShortage } from './requireFreeSpace.mjs';

const GIB = 2 ** 30;

test('what is needed twice on one disk adds up', () => {
  const disks = [
    { folder: '/repo', id: 1, free: 2.5 * GIB, needed: 2.2 * GIB },
    { folder: '/home', id: 1, free: 2.5 * GIB, needed: 0.8 * GIB },
  ];
  assert.equal(
    describeShortage(disks),
    'Too little disk: an install needs 3.0 GiB free at /repo, there is 2.5 GiB. Free some space and start again.',
  );
});

test('two disks are judged each for itself', () => {
  const repository = {
    folder: '/repo',
    id: 1,
    free: 2.5 * GIB,
    needed: 2.2 * GIB,
  };
  const home = { folder: '/home', id: 2, needed: 0.8 * GIB };
  assert.equal(
    describeShortage([repository, { ...home, free: GIB }]),
    undefined,
  );
  assert.match(
    describeShortage([repository, { ...home, free: 0.5 * GIB }]) ?? '',
    /0\.8 GiB free at \/home, there is 0\.5 GiB/,
  );
});
