import type { World } from '@eks-platform/aws-sandbox';

/** What comes of reading and of time, and is no resource of anybody. */
const NOBODYS = /^(sqs|events|sts)\/|\/counters$|\/events$|leases$/;
/** Updates that came to nothing stay in the list of a cluster's updates. */
const FAILED_UPDATE = '"outcome":{"status":"Failed"';
/** Identifiers, tokens and times, which differ from run to run. */
const BY_CHANCE =
  /\d{4}-\d\d-\d\dT[\d:.]+Z|\b[A-Z]{4}[A-Z0-9]{17}\b|\b(?=[\w-]*\d)[\w-]{9,}\b/g;

/** All that there is in a sandbox's world, a line for each thing, without what differs between two runs that make the same. */
export function describeWorld(world: World): string[] {
  return world
    .content()
    .flatMap(({ accountId, region, tables }) =>
      Object.entries(tables)
        .filter(([name]) => !NOBODYS.test(name))
        .flatMap(([name, rows]) =>
          rows.map(([, row]) =>
            `${accountId} ${region} ${name} ${JSON.stringify(
              row,
              inOrder,
            )}`.replace(BY_CHANCE, '#'),
          ),
        ),
    )
    .filter(line => !line.includes(FAILED_UPDATE))
    .sort();
}

/** AWS keeps sets in the order in which they came about. */
function inOrder(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
    ? [...value].sort()
    : value;
}
