import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';
import { addressOverrides } from './addressOverrides.mjs';
import { noteworthyLines } from './noteworthyLines.mjs';
import { parseStartOptions } from './parseStartOptions.mjs';
import { welcome } from './welcome.mjs';

const facts = { seconds: 12, logFile: '.cache/start.log' };

test('without options the demo has the ports of its configuration', () => {
  const options = parseStartOptions([]);
  assert.deepEqual(
    [options.appPort, options.backendPort, options.sandboxPort],
    [3000, 7007, 4599],
  );
  assert.equal(options.sandbox, true);
});

test('a named configuration file lies on top of the demo', () => {
  const { configFiles } = parseStartOptions(
    ['--config', 'app-config.aws.yaml'],
    inRepository(),
  );
  assert.equal(configFiles[0], inRepository('app-config.yaml'));
  assert.equal(configFiles.at(-1), inRepository('app-config.aws.yaml'));
});

const REFUSED = [
  { args: ['--port', '70000'], says: /--port takes .* found '70000'/ },
  { args: ['--port', '3000x'], says: /found '3000x'/ },
  {
    args: ['--config', 'no.yaml'],
    says: /no\.yaml, and there is no such file/,
  },
  { args: ['--prot', '1'], says: /Unknown option '--prot'.*\n[^]*--port N/ },
  {
    args: ['--port', '7007'],
    says: /a port of their own, found 7007, 7007, 4599/,
  },
];

for (const { args, says } of REFUSED) {
  test(`${args.join(' ')} is refused with what is wanted`, () => {
    assert.throws(() => parseStartOptions(args), {
      name: 'StopError',
      message: says,
    });
  });
}

test('a sandbox that does not run needs no port of its own', () => {
  const args = ['--no-sandbox', '--port', '4599'];
  assert.equal(parseStartOptions(args).appPort, 4599);
});

test('chosen ports reach the configuration', () => {
  const overrides = addressOverrides(
    parseStartOptions(['--port', '3100', '--sandbox-port', '4600']),
  );
  assert.equal(overrides.APP_CONFIG_app_baseUrl, '"http://localhost:3100"');
  assert.equal(
    overrides.APP_CONFIG_backend_cors_origin,
    '"http://localhost:3100"',
  );
  assert.equal(
    overrides.APP_CONFIG_eks_aws_endpoint,
    '"http://127.0.0.1:4600"',
  );
});

test('the endpoint of AWS is left to the configuration unless the sandbox has moved', () => {
  for (const args of [[], ['--no-sandbox', '--sandbox-port', '4600']]) {
    const overrides = addressOverrides(parseStartOptions(args));
    assert.equal('APP_CONFIG_eks_aws_endpoint' in overrides, false);
  }
});

test('warnings and errors are shown with the lines that follow them', () => {
  const noteworthy = noteworthyLines();
  const lines = [
    '2026-01-01T10:00:00.000Z catalog info Processing',
    '    more of it',
    '\u001b[2m2026-01-01T10:00:01.000Z\u001b[22m \u001b[34meks\u001b[39m \u001b[31merror\u001b[39m No answer',
    '    at collectScope',
    '2026-01-01T10:00:02.000Z rootHttpRouter info GET /',
  ];
  assert.deepEqual(lines.map(noteworthy), [false, false, true, true, false]);
});

test('without the sandbox nothing of its demo is promised', () => {
  const text = welcome(parseStartOptions(['--no-sandbox']), facts);
  assert.match(text, /http:\/\/localhost:3000/);
  assert.doesNotMatch(text, /platform-dev|4599/);
});

test('the addresses that are promised are the chosen ones', () => {
  const text = welcome(parseStartOptions(['--port', '3100']), facts);
  assert.match(text, /http:\/\/localhost:3100\/create\/templates/);
  assert.doesNotMatch(text, /localhost:3000/);
});
