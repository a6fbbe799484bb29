/** Source: https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json */
const PARTITIONS: Array<[regionPrefix: string, partition: string]> = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/**
 * The partition that a region belongs to, the second part of an ARN.
 *
 * @public
 */
export function partitionOf(region: string): string {
  const found = PARTITIONS.find(([prefix]) => region.startsWith(prefix));
  return found ? found[1] : 'aws';
}
