import type {
  DescribeVolumesRequest,
  DescribeVolumesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import type { IdKind } from './selectByIds';
import { volumeTable, type VolumeRow } from './tables';

const volumeIds: IdKind<VolumeRow> = {
  idOf: row => row.volumeId,
  parameter: 'VolumeIds',
  prefix: 'vol-',
  notFoundCode: 'InvalidVolume.NotFound',
  notFoundMessage: id => `The volume '${id}' does not exist.`,
  malformedCode: 'InvalidParameterValue',
};

const filters: FilterTable<VolumeRow> = {
  ...tagFilters<VolumeRow>(),
  'attachment.instance-id': row => [row.instanceId],
  'availability-zone': row => [row.availabilityZone],
  encrypted: row => [row.encrypted],
  size: row => [row.sizeGib],
  status: row => [stateOf(row)],
  'volume-id': row => [row.volumeId],
  'volume-type': row => [row.volumeType],
};

/** Volumes by id and filter, page by page. */
export const describeVolumes: Operation<
  DescribeVolumesRequest,
  DescribeVolumesResult
> = (input, { place }) => {
  const { items, nextToken } = describeRows({
    rows: place.table(volumeTable).values(),
    input,
    ids: input.VolumeIds,
    idKind: volumeIds,
    filters,
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    Volumes: items.map(row => ({
      VolumeId: row.volumeId,
      AvailabilityZone: row.availabilityZone,
      CreateTime: new Date(row.createdAt),
      Encrypted: row.encrypted,
      Size: row.sizeGib,
      VolumeType: row.volumeType,
      State: stateOf(row),
      SnapshotId: '',
      MultiAttachEnabled: false,
      Attachments: row.instanceId
        ? [
            {
              InstanceId: row.instanceId,
              VolumeId: row.volumeId,
              Device: '/dev/xvdaa',
              State: 'attached',
              AttachTime: new Date(row.createdAt),
              DeleteOnTermination: false,
            },
          ]
        : [],
      Tags: showTags(row.tags),
    })),
  };
};

function stateOf(row: VolumeRow): 'in-use' | 'available' {
  return row.instanceId ? 'in-use' : 'available';
}
