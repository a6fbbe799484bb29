import type { AuditorService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Authorizer } from '../permissions/createAuthorizer';
import type { ComponentDirectory } from '../serve/ComponentDirectory';
import type { InventoryContext } from '../serve/InventoryContext';

/** What the actions need. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  /** Everything; an action tells of it what its caller may see. */
  inventory: InventoryContext;
  authorizer: Authorizer;
  components: ComponentDirectory;
  auditor: AuditorService;
}

/** All actions only look. */
export const READ_ONLY = {
  readOnly: true,
  destructive: false,
  idempotent: true,
};
