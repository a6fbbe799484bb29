import { parseArguments } from './parseArguments';

describe('The command line', () => {
  it('has defaults for everything', () => {
    expect(parseArguments([])).toEqual({
      kind: 'start',
      options: {
        port: 4599,
        host: '127.0.0.1',
        kubernetes: true,
        kubernetesPort: 4600,
        seed: 'demo',
        speed: 60,
        latencyMs: 0,
        faults: [],
        throttling: false,
      },
    });
  });

  it('takes values behind a space and behind an equals sign', () => {
    expect(
      parseArguments([
        '--port=0',
        '--seed',
        'empty',
        '--speed',
        '0.5',
        '--latency',
        '20',
        '--host=0.0.0.0',
        '--no-kubernetes',
        '--kubernetes-port=7000',
        '--throttling',
        '--state=world.json',
      ]),
    ).toEqual({
      kind: 'start',
      options: {
        port: 0,
        host: '0.0.0.0',
        kubernetes: false,
        kubernetesPort: 7000,
        seed: 'empty',
        speed: 0.5,
        latencyMs: 20,
        faults: [],
        throttling: true,
        state: 'world.json',
      },
    });
  });

  it.each([['--help'], ['-h'], ['--port', '1', '--help']])(
    'shows how it is used with %s',
    (...args) => {
      expect(parseArguments(args)).toEqual({ kind: 'help' });
    },
  );

  it.each([
    [
      ['--port', 'x'],
      "--port must be a whole number from 0 to 65535, found 'x'",
    ],
    [
      ['--port=70000'],
      "--port must be a whole number from 0 to 65535, found '70000'",
    ],
    [['--port'], '--port needs a value'],
    [['--port', '--seed', 'demo'], '--port needs a value'],
    [['--speed', '0'], "--speed must be a positive number, found '0'"],
    [['--speed', 'fast'], "--speed must be a positive number, found 'fast'"],
    [
      ['--latency', '1.5'],
      "--latency must be a whole number from 0 to 600000, found '1.5'",
    ],
    [
      ['--seed', 'x'],
      "--seed: No seed 'x'; there are demo, empty, estate, scale",
    ],
    [['--seed', 'scale:trees=3'], '--seed: The seed scale takes clusters=N'],
    [['--seed', 'demo:3'], "--seed: The seed demo takes no size, found '3'"],
    [['--host='], '--host must not be empty'],
    [['--state='], '--state must not be empty'],
    [
      ['--prot', '1'],
      'Unknown option --prot; there are --port, --host, --kubernetes-port, --seed, --speed, --latency, --faults, --state, --no-kubernetes, --throttling',
    ],
    [
      ['-x'],
      'Unknown option -x; there are --port, --host, --kubernetes-port, --seed, --speed, --latency, --faults, --state, --no-kubernetes, --throttling',
    ],
    [['start'], "aws-sandbox takes options only, found 'start'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
