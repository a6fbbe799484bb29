import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  InventoryKind,
  ListResponse,
  Scope,
  ScopeResponse,
  Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksInventoryService } from './EksInventoryService';

/**
 * Asks the `eks` backend's REST API, as the plugin that uses it.
 *
 * @public
 */
export class EksInventoryClient implements EksInventoryService {
  readonly #discovery: DiscoveryService;
  readonly #auth: AuthService;

  constructor(options: { discovery: DiscoveryService; auth: AuthService }) {
    this.#discovery = options.discovery;
    this.#auth = options.auth;
  }

  /** {@inheritDoc EksInventoryService.getScopes} */
  async getScopes(): Promise<ScopeResponse[]> {
    const { items } = await this.#get<ListResponse<ScopeResponse>>('/scopes');
    return items;
  }

  /** {@inheritDoc EksInventoryService.getSnapshot} */
  async getSnapshot(
    scope: Scope,
    { kinds }: { kinds?: InventoryKind[] } = {},
  ): Promise<Snapshot> {
    const { accountId, region } = scope;
    const query = kinds ? `?kind=${kinds.join(',')}` : '';
    return this.#get<Snapshot>(
      `/snapshots/${encodeURIComponent(accountId)}/${encodeURIComponent(
        region,
      )}${query}`,
    );
  }

  async #get<Answer>(path: string): Promise<Answer> {
    const baseUrl = await this.#discovery.getBaseUrl('eks');
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'eks',
    });
    const response = await fetch(`${baseUrl}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return (await response.json()) as Answer;
  }
}
