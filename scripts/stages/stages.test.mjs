import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditOutcome } from './auditOutcome.mjs';
import { chooseStages } from './chooseStages.mjs';
import { readNodeTestOutcome } from './nodeTestReporter.mjs';
import {
  addOutcomes,
  checkOutcome,
  closingLine,
  NOTHING,
  testsOutcome,
} from './outcome.mjs';
import { readJestOutcome } from './readJestOutcome.mjs';
import { readPlaywrightOutcome } from './readPlaywrightOutcome.mjs';

test('the closing line counts checks and tests, and names skips only when there are some', () => {
  const tests = { ...NOTHING, passed: 4, failed: 1, failures: ['a'] };
  const total = addOutcomes([checkOutcome('Types', true), tests]);
  assert.equal(closingLine(total), '5 passed, 1 failed');
  const withSkip = addOutcomes([total, { ...NOTHING, skipped: ['b'] }]);
  assert.equal(closingLine(withSkip), '5 passed, 1 failed, 1 skipped');
});

test('a runner that crashes is a failure even when all its tests passed', () => {
  const outcome = testsOutcome('Unit', 1, { ...NOTHING, passed: 3 });
  assert.deepEqual([outcome.passed, outcome.failed], [3, 1]);
  assert.match(outcome.failures[0], /exit code 1/);
  assert.equal(testsOutcome('Unit', 1).failed, 1);
});

test('a runner that runs no test is a failure', () => {
  assert.equal(testsOutcome('Unit', 0).failed, 1);
});

test('failed tests are counted once, not again for the exit code', () => {
  const counted = { ...NOTHING, failed: 2, failures: ['a', 'b'] };
  assert.deepEqual(testsOutcome('Unit', 1, counted), counted);
});

test("Jest's report is counted by test, and a file that cannot run as one failure", () => {
  const report = {
    testResults: [
      {
        name: '/repo/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'failed' },
          { fullName: 'three', status: 'pending' },
          { fullName: 'four', status: 'todo' },
        ],
      },
      {
        name: '/repo/b.test.ts',
        status: 'failed',
        message: 'SyntaxError',
        assertionResults: [],
      },
    ],
  };
  assert.deepEqual(
    readJestOutcome(report, path => path.replace('/repo/', '')),
    {
      passed: 1,
      failed: 2,
      skipped: ['a.test.ts: three', 'a.test.ts: four'],
      failures: ['a.test.ts: two', 'b.test.ts (the file could not be run)'],
    },
  );
});

test("Playwright's report is counted over all depths, and a flaky test is no success", () => {
  const outcome = readPlaywrightOutcome({
    errors: [{ message: 'the stack did not start\n  at …' }],
    suites: [
      {
        title: 'create.spec.ts',
        specs: [
          {
            title: 'creates',
            file: 'create.spec.ts',
            tests: [{ status: 'expected' }],
          },
        ],
        suites: [
          {
            title: 'inner',
            specs: [
              {
                title: 'wavers',
                file: 'create.spec.ts',
                tests: [{ status: 'flaky' }],
              },
              {
                title: 'waits',
                file: 'create.spec.ts',
                tests: [{ status: 'skipped' }],
              },
            ],
          },
        ],
      },
    ],
  });
  assert.deepEqual(outcome, {
    passed: 1,
    failed: 2,
    skipped: ['create.spec.ts: waits'],
    failures: [
      'the stack did not start',
      'create.spec.ts: wavers (not every time)',
    ],
  });
});

test("the report of Node's test runner is counted line by line", () => {
  const text = `{"name":"a","status":"passed"}
{"name":"b","status":"failed"}
{"name":"c","status":"skipped"}
`;
  assert.deepEqual(readNodeTestOutcome(text), {
    passed: 1,
    failed: 1,
    skipped: ['c'],
    failures: ['b'],
  });
});

test('an audit that nobody answers is neither passed nor failed, and says so', () => {
  const notAsked = 'the registry does not tell advisories';
  const outcome = auditOutcome(0, { failures: [], notAsked });
  const total = addOutcomes([checkOutcome('Types', true), outcome]);
  assert.equal(closingLine(total), '1 passed, 0 failed');
  assert.deepEqual(total.notShown, [`Audit (not asked: ${notAsked})`]);
});

test('an audit fails once for each advisory, and when it does not come to its end', () => {
  assert.equal(auditOutcome(0, { failures: [] }).passed, 1);
  const { failures } = auditOutcome(1, { failures: ['a: x\n  way', 'b: y'] });
  assert.deepEqual(failures, ['a: x', 'b: y']);
  assert.equal(auditOutcome(1, undefined).failed, 1);
  assert.equal(auditOutcome(1, { failures: [] }).failed, 1);
});

test('without arguments every stage runs', () => {
  const { stages, rest } = chooseStages([]);
  assert.deepEqual(
    stages.map(stage => stage.name),
    [
      'format',
      'scripts',
      'audit',
      'lint',
      'types',
      'api',
      'unit',
      'replicas',
      'installation',
      'e2e',
    ],
  );
  assert.deepEqual(rest, []);
});

test('one chosen stage gets the rest of the arguments', () => {
  const { stages, rest } = chooseStages([
    '--only=unit',
    'plugins/eks',
    '-t',
    'x',
  ]);
  assert.deepEqual(
    stages.map(stage => stage.name),
    ['unit'],
  );
  assert.deepEqual(rest, ['plugins/eks', '-t', 'x']);
});

test('several chosen stages run in the usual order', () => {
  const { stages } = chooseStages(['--only', 'types,lint']);
  assert.deepEqual(
    stages.map(stage => stage.name),
    ['lint', 'types'],
  );
});

test('arguments without a stage go to the unit tests', () => {
  const { stages, rest } = chooseStages(['plugins/eks', '-t', 'mesh']);
  assert.deepEqual(
    stages.map(stage => stage.name),
    ['unit'],
  );
  assert.deepEqual(rest, ['plugins/eks', '-t', 'mesh']);
});

test('an unknown stage and arguments for nobody are refused', () => {
  assert.throws(() => chooseStages(['--only', 'units']), /found 'units'/);
  assert.throws(
    () => chooseStages(['--only', 'lint,types', 'plugins/eks']),
    /--only unit plugins\/eks/,
  );
});
