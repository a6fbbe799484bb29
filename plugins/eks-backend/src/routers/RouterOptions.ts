import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Collector } from '../inventory/Collector';
import type { Authorizer } from '../permissions/createAuthorizer';
import type { ComponentDirectory } from '../serve/ComponentDirectory';
import type { InventoryContext } from '../serve/InventoryContext';
import type { MeshGraphs } from '../serve/MeshGraphs';
import type { Pickers } from '../serve/Pickers';

/**
 * What the routers need.
 */
export interface RouterOptions {
  /** Everything; a router shows of it what its caller may see. */
  inventory: InventoryContext;
  /** What was asked of meshes lately. */
  meshGraphs: MeshGraphs;
  collector: Collector;
  pickers: Pickers;
  components: ComponentDirectory;
  authorizer: Authorizer;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  logger: LoggerService;
}
