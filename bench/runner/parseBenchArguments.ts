import { parseArgs } from 'node:util';

/** What a user of `npm run bench` asked for. */
export interface BenchArguments {
  names: string[];
  jsonFile?: string;
}

/**
 * Reads the arguments of `npm run bench`: one benchmark's name, or `all`.
 *
 * @throws with a message that names the benchmarks there are.
 */
export function parseBenchArguments(
  args: string[],
  known: readonly string[],
): BenchArguments {
  const choice = `choose one of ${known.join(', ')}, or all`;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  if (positionals.length !== 1) {
    throw new Error(
      `A benchmark's name is wanted, found ${
        positionals.length === 0 ? 'none' : `'${positionals.join(' ')}'`
      }: ${choice}.`,
    );
  }
  const [name] = positionals;
  if (name !== 'all' && !known.includes(name)) {
    throw new Error(`No benchmark '${name}': ${choice}.`);
  }
  return { names: name === 'all' ? [...known] : [name], jsonFile: values.json };
}
