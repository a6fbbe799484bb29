import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';
import { askAdvisories } from './askAdvisories.mjs';
import { judgeAdvisories } from './judgeAdvisories.mjs';
import { listShipped } from './listShipped.mjs';
import { readLockfile } from './readLockfile.mjs';

/**
 * As npm's registry answers; https://docs.npmjs.com/cli/commands/npm-audit names the endpoint.
 *
 * @type {Record<string, Array<import('./askAdvisories.mjs').Advisory & { cwe: string[], cvss: unknown }>>}
 */
const ANSWER = {
  minimist: [
    {
      id: 1097678,
      url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
      title: 'Prototype Pollution in minimist',
      severity: 'critical',
      vulnerable_versions: '<0.2.4',
      cwe: ['CWE-1321'],
      cvss: {
        score: 9.8,
        vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      },
    },
  ],
  qs: [
    {
      id: 1090000,
      url: 'https://github.com/advisories/GHSA-hrpp-h998-j3pp',
      title: 'qs vulnerable to Prototype Pollution',
      severity: 'high',
      vulnerable_versions: '>=6.5.0 <6.5.3',
      cwe: ['CWE-1321'],
      cvss: { score: 7.5, vectorString: null },
    },
  ],
};
const QS = {
  name: 'qs',
  version: '6.5.2',
  ways: ['ours > express@4.22.0 > qs@6.5.2'],
};
const ACCEPTED = {
  advisory: 'GHSA-hrpp-h998-j3pp',
  package: 'qs',
  severity: 'high',
  reason: 'never sees a query',
  until: '2026-06-30',
};

const LOCKFILE = `__metadata:
  version: 8

"alias@npm:other@^1.0.0":
  version: 1.2.0
  resolution: "other@npm:1.2.0"

"express@npm:^4.0.0, express@npm:^4.22.0":
  version: 4.22.0
  resolution: "express@npm:4.22.0"
  dependencies:
    qs: "npm:^6.5.0"
    pinned: "npm:^1.0.0"

"ours@workspace:^, ours@workspace:plugins/ours":
  version: 0.0.0-use.local
  resolution: "ours@workspace:plugins/ours"
  dependencies:
    express: "npm:^4.22.0"
    only-in-tests: "npm:^1.0.0"

"pinned@npm:1.5.0":
  version: 1.5.0
  resolution: "pinned@npm:1.5.0"

"qs@npm:^6.5.0":
  version: 6.5.2
  resolution: "qs@npm:6.5.2"
  dependencies:
    express: "npm:^4.0.0"
`;

/**
 * A registry that answers by `respond`.
 *
 * @param {import('node:test').TestContext} t
 * @param {import('node:http').RequestListener} respond
 */
async function startRegistry(t, respond) {
  const server = createServer(respond);
  const url = await listen(server);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `${url}/mirror/`;
}

/** @param {import('node:http').Server} server */
async function listen(server) {
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

test('what is shipped are the dependencies of the published packages and theirs, each with its way', () => {
  const shipped = listShipped({
    manifests: [
      { name: 'ours', dependencies: { express: '^4.22.0' } },
      {
        name: 'ours-too',
        dependencies: { ours: 'workspace:^', alias: 'npm:other@^1.0.0' },
      },
    ],
    find: readLockfile(LOCKFILE, { pinned: '1.5.0' }),
  });
  assert.deepEqual(shipped, [
    { name: 'express', version: '4.22.0', ways: ['ours > express@4.22.0'] },
    QS,
    {
      name: 'pinned',
      version: '1.5.0',
      ways: ['ours > express@4.22.0 > pinned@1.5.0'],
    },
    { name: 'other', version: '1.2.0', ways: ['ours-too > other@1.2.0'] },
  ]);
});

test('a dependency that the lock file does not have is an error', () => {
  assert.throws(
    () => readLockfile(LOCKFILE)('express', 'npm:^5.0.0'),
    /yarn\.lock has no express@npm:\^5\.0\.0/,
  );
});

test("a registry is asked for all versions at once, and tells its advisories by the package's name", async t => {
  /** @type {{ url?: string, method?: string, body: string }} */
  const asked = { body: '' };
  const registry = await startRegistry(t, async (request, response) => {
    asked.url = request.url;
    asked.method = request.method;
    for await (const chunk of request) {
      asked.body += chunk;
    }
    response.end(JSON.stringify(ANSWER));
  });
  const answer = await askAdvisories(registry, [
    { name: 'qs', version: '6.5.2' },
    { name: 'qs', version: '6.14.0' },
  ]);
  assert.equal(asked.method, 'POST');
  assert.equal(asked.url, '/mirror/-/npm/v1/security/advisories/bulk');
  assert.deepEqual(JSON.parse(asked.body).qs, ['6.5.2', '6.14.0']);
  assert.deepEqual(answer, { advisories: ANSWER });
});

for (const status of [401, 404, 405, 500, 501]) {
  test(`a registry that answers ${status} is not one that knows of nothing`, async t => {
    const registry = await startRegistry(t, (_, response) => {
      response.writeHead(status).end('{}');
    });
    assert.deepEqual(await askAdvisories(registry, [QS]), {
      notAsked: `the registry does not tell advisories (it answered ${status})`,
    });
  });
}

for (const body of ['{}', '<html>Welcome</html>', '{"minimist":[]}']) {
  test(`a mirror that answers ${body} to everything is not one that knows of nothing`, async t => {
    const registry = await startRegistry(t, (_, response) => {
      response.end(body);
    });
    const answer = await askAdvisories(registry, [QS]);
    assert.match(
      'notAsked' in answer ? answer.notAsked : '',
      /does not know advisories \(none for minimist 0\.0\.8/,
    );
  });
}

test('a registry that is not there, or does not answer, is not one that knows of nothing', async t => {
  const silent = await startRegistry(t, () => {});
  assert.deepEqual(await askAdvisories(silent, [QS], { timeoutMs: 50 }), {
    notAsked: 'no answer from the registry (TimeoutError)',
  });
  const gone = createServer();
  const url = await listen(gone);
  await new Promise(resolve => gone.close(resolve));
  assert.deepEqual(await askAdvisories(url, [QS]), {
    notAsked: 'no answer from the registry (ECONNREFUSED)',
  });
});

test('a high advisory on a shipped version fails, and tells the way that brings it', () => {
  const { failures } = judgeAdvisories({
    shipped: [QS, { ...QS, version: '6.14.0' }],
    advisories: ANSWER,
    accepted: [],
    today: '2026-05-01',
  });
  assert.deepEqual(failures, [
    'qs@6.5.2: GHSA-hrpp-h998-j3pp (high) qs vulnerable to Prototype Pollution\n  ours > express@4.22.0 > qs@6.5.2',
  ]);
});

test('a milder one is told and no more', () => {
  const [advisory] = ANSWER.qs;
  const { failures, notices } = judgeAdvisories({
    shipped: [QS],
    advisories: { qs: [{ ...advisory, severity: 'moderate' }] },
    accepted: [],
    today: '2026-05-01',
  });
  assert.deepEqual(failures, []);
  assert.match(notices[0], /^qs@6\.5\.2: GHSA-hrpp-h998-j3pp \(moderate\)/);
});

for (const { today, accepted, fails } of [
  { today: '2026-06-30', accepted: ACCEPTED, fails: false },
  { today: '2026-07-01', accepted: ACCEPTED, fails: true },
  {
    today: '2026-06-30',
    accepted: { ...ACCEPTED, package: 'express' },
    fails: true,
  },
]) {
  test(`on ${today} an advisory on qs that is accepted for ${
    accepted.package
  } until ${accepted.until} ${fails ? 'fails' : 'passes'}`, () => {
    const { failures } = judgeAdvisories({
      shipped: [QS],
      advisories: ANSWER,
      accepted: [accepted],
      today,
    });
    assert.equal(failures.length, fails ? 1 : 0);
  });
}

test('an accepted advisory that nothing has any more is to be taken out', () => {
  const { failures, notices } = judgeAdvisories({
    shipped: [],
    advisories: ANSWER,
    accepted: [ACCEPTED],
    today: '2026-05-01',
  });
  assert.deepEqual(failures, []);
  assert.match(notices[0], /take it out of the list$/);
});

test('every accepted advisory has a reason and a day on which it is looked into again', async () => {
  const accepted = JSON.parse(
    await readFile(inRepository('scripts/audit/accepted.json'), 'utf8'),
  );
  for (const entry of accepted) {
    assert.deepEqual(Object.keys(entry).sort(), Object.keys(ACCEPTED).sort());
    assert.match(entry.until, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(entry.reason.length > 10, `why is ${entry.advisory} accepted?`);
  }
});
