import type { AuditorService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type {
  EksInventoryService,
  EksService,
  PollInterval,
} from '@eks-platform/backstage-plugin-eks-node';
import type { EntityDirectory } from './EntityDirectory';

/**
 * What the actions need of the backend.
 *
 * @public
 */
export interface ActionDependencies {
  eks: EksService;
  events: EventsService;
  auditor: AuditorService;
  /** What the `eks` backend keeps; missing where that backend is not asked. */
  inventory?: EksInventoryService;
  /** Who knows what the catalog shows; nothing is waited for without. */
  entities?: EntityDirectory;
  /** Longest wait for an entity in milliseconds; 30 s unless told otherwise. */
  entityPatienceMs?: number;
  /** Namespace of the inventory's entities; `default` unless told otherwise. */
  entityNamespace?: string;
  /** Bounds of the time between two looks at AWS; from 1 s to 15 s unless told otherwise. */
  pollInterval?: Partial<PollInterval>;
}
