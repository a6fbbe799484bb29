import { parseArgs } from 'node:util';
import type { SandboxOptions, SeedName } from '../Sandbox';
import { parseSeed, seedNames } from '../seedWorld';
import { readFaultsFile } from '../faults/readFaultsFile';
import { UsageError } from './UsageError';

/** Port of the command unless told otherwise. */
export const defaultPort = 4599;

/** The command line, understood. */
export type Arguments =
  | { kind: 'help' }
  | {
      kind: 'start';
      options: Required<Omit<SandboxOptions, 'warn' | 'clock' | 'state'>> &
        Pick<SandboxOptions, 'state'>;
    };

/** How the command is used. */
export const usage = `Usage: aws-sandbox [options]

A small AWS on localhost: EKS, App Mesh, VPC Lattice, IAM, STS, EC2 and more.

  --port N      port to listen on; 0 takes a free one (default ${defaultPort})
  --host H      address to listen on (default 127.0.0.1)
  --kubernetes-port N
                port of the clusters' Kubernetes API (default the one after --port)
  --no-kubernetes
                no Kubernetes API: the clusters' endpoints lead nowhere
  --seed NAME   what the accounts hold at the start: ${seedNames.join(', ')},
                the last with a size: scale:clusters=1000,nodegroups=3,roles=50000,mesh=5000
                (default demo)
  --speed N     how many times as fast as on AWS clusters are made (default 60)
  --latency MS  milliseconds added before every answer (default 0)
  --faults FILE faults in force from the start, as JSON
  --state FILE  keeps everything over restarts in this file; the seed fills a new one
  --throttling  refuses requests above AWS's rate limits
  --help        this text`;

const FLAGS = [
  'port',
  'host',
  'kubernetes-port',
  'seed',
  'speed',
  'latency',
  'faults',
  'state',
] as const;

const SWITCHES = ['help', 'no-kubernetes', 'throttling'] as const;

/**
 * Reads the command line.
 *
 * @throws UsageError that says which option is wrong and what it should be.
 */
export function parseArguments(args: string[]): Arguments {
  const values = readFlags(args);
  if (values.help) return { kind: 'help' };
  const port = integer('port', values.port, defaultPort, 65_535);
  return {
    kind: 'start',
    options: {
      port,
      host: text('host', values.host, '127.0.0.1'),
      kubernetes: !values['no-kubernetes'],
      kubernetesPort: integer(
        'kubernetes-port',
        values['kubernetes-port'],
        portAfter(port),
        65_535,
      ),
      seed: seed(values.seed),
      speed: positive('speed', values.speed, 60),
      latencyMs: integer('latency', values.latency, 0, 600_000),
      faults: values.faults === undefined ? [] : readFaultsFile(values.faults),
      throttling: values.throttling ?? false,
      state:
        values.state === undefined
          ? undefined
          : text('state', values.state, ''),
    },
  };
}

type Flags = { [flag in (typeof FLAGS)[number]]?: string } & {
  [name in (typeof SWITCHES)[number]]?: boolean;
};

/** A free port stays one; after the last there is none. */
function portAfter(port: number): number {
  return port === 0 || port === 65_535 ? 0 : port + 1;
}

function readFlags(args: string[]): Flags {
  // parseArgs reports what it cannot read in words of its own; these name the options of this command.
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(
        FLAGS.map(flag => [flag, { type: 'string' as const }]),
      ),
      help: { type: 'boolean', short: 'h' },
      'no-kubernetes': { type: 'boolean' },
      throttling: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const flags: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(
        `aws-sandbox takes options only, found '${token.value}'`,
      );
    }
    if (token.kind !== 'option') continue;
    if ((SWITCHES as readonly string[]).includes(token.name)) {
      flags[token.name] = true;
      continue;
    }
    if (!(FLAGS as readonly string[]).includes(token.name)) {
      throw new UsageError(
        `Unknown option ${token.rawName}; there are ${[
          ...FLAGS,
          'no-kubernetes',
          'throttling',
        ]
          .map(flag => `--${flag}`)
          .join(', ')}`,
      );
    }
    if (token.value === undefined || token.value.startsWith('--')) {
      throw new UsageError(`${token.rawName} needs a value`);
    }
    flags[token.name] = token.value;
  }
  return flags as Flags;
}

function integer(
  flag: string,
  value: string | undefined,
  fallback: number,
  maximum: number,
): number {
  if (value === undefined) return fallback;
  if (!/^\d+$/.test(value) || Number(value) > maximum) {
    throw new UsageError(
      `--${flag} must be a whole number from 0 to ${maximum}, found '${value}'`,
    );
  }
  return Number(value);
}

function positive(
  flag: string,
  value: string | undefined,
  fallback: number,
): number {
  if (value === undefined) return fallback;
  if (!/^\d+(\.\d+)?$/.test(value) || !(Number(value) > 0)) {
    throw new UsageError(
      `--${flag} must be a positive number, found '${value}'`,
    );
  }
  return Number(value);
}

function text(
  flag: string,
  value: string | undefined,
  fallback: string,
): string {
  if (value === '') throw new UsageError(`--${flag} must not be empty`);
  return value ?? fallback;
}

function seed(value: string | undefined): SeedName {
  if (value === undefined) return 'demo';
  try {
    return parseSeed(value).name;
  } catch (error) {
    throw new UsageError(`--seed: ${(error as Error).message}`);
  }
}
