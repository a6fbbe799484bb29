/** A region and its availability zones. */
export interface Region {
  name: string;
  zones: Zone[];
  /** Whether an account must opt in before it can use the region. */
  optIn: boolean;
}

/** An availability zone: AWS shuffles names per account, ids are the same for all. */
export interface Zone {
  /** For example `eu-west-1a`. */
  name: string;
  /** For example `euw1-az1`. */
  id: string;
}

/** Region, prefix of its zone ids, and the number of the zone id for each zone letter. */
const ROWS: Array<[string, string, Record<string, number>, 'opt-in'?]> = [
  ['us-east-1', 'use1', { a: 6, b: 1, c: 2, d: 4, e: 3, f: 5 }],
  ['us-east-2', 'use2', { a: 1, b: 2, c: 3 }],
  ['us-west-1', 'usw1', { a: 1, c: 3 }],
  ['us-west-2', 'usw2', { a: 2, b: 1, c: 3, d: 4 }],
  ['af-south-1', 'afs1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-east-1', 'ape1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-south-1', 'aps1', { a: 1, b: 3, c: 2 }],
  ['ap-south-2', 'aps2', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-northeast-1', 'apne1', { a: 4, c: 1, d: 2 }],
  ['ap-northeast-2', 'apne2', { a: 1, b: 2, c: 3, d: 4 }],
  ['ap-northeast-3', 'apne3', { a: 3, b: 1, c: 2 }],
  ['ap-southeast-1', 'apse1', { a: 1, b: 2, c: 3 }],
  ['ap-southeast-2', 'apse2', { a: 1, b: 3, c: 2 }],
  ['ap-southeast-3', 'apse3', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-southeast-4', 'apse4', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-southeast-5', 'apse5', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ap-southeast-7', 'apse7', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['ca-central-1', 'cac1', { a: 1, b: 2, d: 4 }],
  ['ca-west-1', 'caw1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['eu-central-1', 'euc1', { a: 2, b: 3, c: 1 }],
  ['eu-central-2', 'euc2', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['eu-west-1', 'euw1', { a: 1, b: 2, c: 3 }],
  ['eu-west-2', 'euw2', { a: 2, b: 3, c: 1 }],
  ['eu-west-3', 'euw3', { a: 1, b: 2, c: 3 }],
  ['eu-north-1', 'eun1', { a: 1, b: 2, c: 3 }],
  ['eu-south-1', 'eus1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['eu-south-2', 'eus2', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['il-central-1', 'ilc1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['me-central-1', 'mec1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['me-south-1', 'mes1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['mx-central-1', 'mxc1', { a: 1, b: 2, c: 3 }, 'opt-in'],
  ['sa-east-1', 'sae1', { a: 1, b: 2, c: 3 }],
];

/** The regions of AWS's commercial partition by name. */
export const regions: ReadonlyMap<string, Region> = new Map(
  ROWS.map(([name, prefix, letters, optIn]) => [
    name,
    {
      name,
      optIn: optIn === 'opt-in',
      zones: Object.entries(letters).map(([letter, number]) => ({
        name: name + letter,
        id: `${prefix}-az${number}`,
      })),
    },
  ]),
);

/** The id of a zone given by name; undefined when there is no such zone. */
export function zoneIdOf(zoneName: string): string | undefined {
  const zones = regions.get(zoneName.slice(0, -1))?.zones ?? [];
  return zones.find(zone => zone.name === zoneName)?.id;
}
