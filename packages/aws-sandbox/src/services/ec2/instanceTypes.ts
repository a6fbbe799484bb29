/** An EC2 instance type. */
export interface InstanceType {
  /** For example `m7g.large`. */
  name: string;
  architecture: 'x86_64' | 'arm64';
  vcpus: number;
  memoryMib: number;
  networkInterfaces: number;
  ipv4AddressesPerInterface: number;
  /** As AWS words it, for example `Up to 12.5 Gigabit`. */
  networkPerformance: string;
  burstable: boolean;
  clockSpeedGhz: number;
  manufacturer: 'AWS' | 'Intel' | 'AMD';
  gpus?: { name: string; count: number; memoryMib: number };
  /** Size of the local NVMe storage. */
  localStorageGb?: number;
}

interface Family {
  architecture: InstanceType['architecture'];
  manufacturer: InstanceType['manufacturer'];
  clockSpeedGhz: number;
  networkPerformance: string;
  burstable?: boolean;
}

const FAMILIES: Record<string, Family> = {
  t3: intel(3.1, 'Up to 5 Gigabit', true),
  t3a: amd(2.5, 'Up to 5 Gigabit', true),
  t4g: graviton(2.5, 'Up to 5 Gigabit', true),
  m5: intel(3.1, 'Up to 10 Gigabit'),
  m6i: intel(3.5, 'Up to 12.5 Gigabit'),
  m6a: amd(3.6, 'Up to 12.5 Gigabit'),
  m6g: graviton(2.5, 'Up to 10 Gigabit'),
  m7i: intel(3.2, 'Up to 12.5 Gigabit'),
  m7g: graviton(2.6, 'Up to 12.5 Gigabit'),
  c5: intel(3.4, 'Up to 10 Gigabit'),
  c6i: intel(3.5, 'Up to 12.5 Gigabit'),
  c7g: graviton(2.6, 'Up to 12.5 Gigabit'),
  r5: intel(3.1, 'Up to 10 Gigabit'),
  r6i: intel(3.5, 'Up to 12.5 Gigabit'),
  r7g: graviton(2.6, 'Up to 12.5 Gigabit'),
  g4dn: intel(2.5, 'Up to 25 Gigabit'),
  g5: amd(3.3, 'Up to 10 Gigabit'),
  i4i: intel(3.5, 'Up to 10 Gigabit'),
};

/** Name, vCPUs, memory in GiB, network interfaces, IPv4 addresses per interface, what else there is. */
const ROWS: Array<
  [string, number, number, number, number, Partial<InstanceType>?]
> = [
  ['t3.medium', 2, 4, 3, 6],
  ['t3.large', 2, 8, 3, 12],
  ['t3.xlarge', 4, 16, 4, 15],
  ['t3a.medium', 2, 4, 3, 6],
  ['t3a.large', 2, 8, 3, 12],
  ['t4g.medium', 2, 4, 3, 6],
  ['t4g.large', 2, 8, 3, 12],
  ['t4g.xlarge', 4, 16, 4, 15],
  ['m5.large', 2, 8, 3, 10],
  ['m5.xlarge', 4, 16, 4, 15],
  ['m5.2xlarge', 8, 32, 4, 15],
  ['m6i.large', 2, 8, 3, 10],
  ['m6i.xlarge', 4, 16, 4, 15],
  ['m6i.2xlarge', 8, 32, 4, 15],
  ['m6i.4xlarge', 16, 64, 8, 30],
  ['m6a.large', 2, 8, 3, 10],
  ['m6a.xlarge', 4, 16, 4, 15],
  ['m6g.large', 2, 8, 3, 10],
  ['m6g.xlarge', 4, 16, 4, 15],
  ['m7i.large', 2, 8, 3, 10],
  ['m7i.xlarge', 4, 16, 4, 15],
  ['m7g.large', 2, 8, 3, 10],
  ['m7g.xlarge', 4, 16, 4, 15],
  ['m7g.2xlarge', 8, 32, 4, 15],
  ['c5.large', 2, 4, 3, 10],
  ['c5.xlarge', 4, 8, 4, 15],
  ['c6i.large', 2, 4, 3, 10],
  ['c6i.xlarge', 4, 8, 4, 15],
  ['c6i.2xlarge', 8, 16, 4, 15],
  ['c6i.4xlarge', 16, 32, 8, 30],
  ['c7g.large', 2, 4, 3, 10],
  ['c7g.xlarge', 4, 8, 4, 15],
  ['c7g.2xlarge', 8, 16, 4, 15],
  ['r5.large', 2, 16, 3, 10],
  ['r6i.large', 2, 16, 3, 10],
  ['r6i.xlarge', 4, 32, 4, 15],
  ['r6i.2xlarge', 8, 64, 4, 15],
  ['r7g.large', 2, 16, 3, 10],
  ['r7g.xlarge', 4, 32, 4, 15],
  [
    'g4dn.xlarge',
    4,
    16,
    3,
    10,
    {
      gpus: { name: 'T4', count: 1, memoryMib: 16384 },
      localStorageGb: 125,
    },
  ],
  [
    'g5.xlarge',
    4,
    16,
    4,
    15,
    {
      gpus: { name: 'A10G', count: 1, memoryMib: 24576 },
      localStorageGb: 250,
    },
  ],
  ['i4i.large', 2, 16, 3, 10, { localStorageGb: 468 }],
];

/** The instance types of the sandbox by name. */
export const instanceTypes: ReadonlyMap<string, InstanceType> = new Map(
  ROWS.map(([name, vcpus, gib, interfaces, addresses, extra]) => [
    name,
    {
      name,
      vcpus,
      memoryMib: gib * 1024,
      networkInterfaces: interfaces,
      ipv4AddressesPerInterface: addresses,
      burstable: false,
      ...FAMILIES[name.split('.')[0]],
      ...extra,
    },
  ]),
);

/** GPU types are not offered in the last zone of a region, as it happens on AWS. */
export function isOfferedInZone(
  type: InstanceType,
  zoneIndex: number,
  zoneCount: number,
): boolean {
  return !type.gpus || zoneIndex < zoneCount - 1;
}

function intel(
  clockSpeedGhz: number,
  networkPerformance: string,
  burstable = false,
): Family {
  return {
    architecture: 'x86_64',
    manufacturer: 'Intel',
    clockSpeedGhz,
    networkPerformance,
    burstable,
  };
}

function amd(
  clockSpeedGhz: number,
  networkPerformance: string,
  burstable = false,
): Family {
  return {
    ...intel(clockSpeedGhz, networkPerformance, burstable),
    manufacturer: 'AMD',
  };
}

function graviton(
  clockSpeedGhz: number,
  networkPerformance: string,
  burstable = false,
): Family {
  return {
    architecture: 'arm64',
    manufacturer: 'AWS',
    clockSpeedGhz,
    networkPerformance,
    burstable,
  };
}
