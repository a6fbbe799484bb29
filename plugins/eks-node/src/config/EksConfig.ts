import type { OrganizationConfig } from '../discovery/OrganizationConfig';
import type { EksScope } from '../EksService';

/**
 * What the suite's AWS access reads from the `eks` section of the app's configuration.
 *
 * @public
 */
export interface EksConfig {
  /** One endpoint for every AWS service; missing where the SDK's own configuration holds. */
  endpoint?: string;
  /** How fast each API is asked, where it is not the default. */
  pace?: { burst?: number; ratePerSecond?: number };
  /** Organizations whose accounts are scopes too. */
  organizations?: OrganizationConfig[];
  /** One entry for each account in each of its regions; empty when none is configured. */
  scopes: EksScope[];
}
