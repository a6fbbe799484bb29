import type {
  InventoryKind,
  InventoryTypes,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../ReadOptions';

/**
 * How one kind of thing in a cluster is read: all of them are listed by a key of theirs, each is described.
 */
export interface ClusterChildReader<Kind extends InventoryKind> {
  kind: Kind;
  /** The questions as failures name them, for example `ListNodegroups`. */
  operations: { list: string; describe: string };
  list(
    aws: AwsScope,
    names: { clusterName: string },
    options: ReadOptions,
  ): Promise<string[]>;
  /** Undefined when it is gone. */
  describe(
    aws: AwsScope,
    names: { clusterName: string; key: string },
    options: ReadOptions,
  ): Promise<InventoryTypes[Kind] | undefined>;
  /** What the list says for an object that is stored. */
  keyOf(object: InventoryTypes[Kind]): string;
}
