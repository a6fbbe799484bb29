import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import type { LocationReader } from '../../mesh/file/LocationReader';
import type { SnapshotReadOptions } from '../SnapshotReadOptions';
import type { FinishedUpdates } from './FinishedUpdates';
import type { ReadPlan } from './ReadPlan';

/** What the parts of a snapshot that are read by plan share. */
export interface PlannedReadOptions extends SnapshotReadOptions {
  plan: ReadPlan;
  /** Reads the files and URLs that the configuration names. */
  locations: LocationReader;
  finishedUpdates: FinishedUpdates;
  /** Whether the configuration allows that a cluster's Kubernetes API is read. */
  mayReadKubernetes: (cluster: Cluster) => boolean;
}
