import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EntityDirectory } from './EntityDirectory';

/** Asks the catalog for entities, whoever may see them. */
export class CatalogEntityDirectory implements EntityDirectory {
  constructor(
    private readonly catalog: Pick<CatalogService, 'getEntityByRef'>,
    private readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>,
  ) {}

  /** {@inheritDoc EntityDirectory.hasEntity} */
  async hasEntity(entityRef: string): Promise<boolean> {
    const entity = await this.catalog.getEntityByRef(entityRef, {
      credentials: await this.auth.getOwnServiceCredentials(),
    });
    return entity !== undefined;
  }
}
