import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { ConfigReader } from '@backstage/config';
import { readCatalogConfig } from '../config/readCatalogConfig';
import type { EntityContext } from '../entities/EntityContext';

/** The scope of eks-common's builders, reached by a role; state only what matters. */
export function aScope(overrides: Partial<EksScope> = {}): EksScope {
  return {
    accountId: '111122223333',
    accountName: 'platform',
    region: 'eu-west-1',
    owner: 'group:default/platform',
    readsGlobal: true,
    roleArn: 'arn:aws:iam::111122223333:role/backstage-eks',
    externalId: 'backstage-demo',
    ...overrides,
  };
}

/** What entities are made from; state the objects and what matters. */
export function anEntityContext(
  objects: InventoryObject[],
  overrides: {
    scope?: EksScope;
    /** `eks.catalog` of the configuration. */
    catalog?: object;
    bindings?: EntityContext['bindings'];
  } = {},
): EntityContext {
  const scope = overrides.scope ?? aScope();
  return {
    config: readCatalogConfig(
      new ConfigReader({ eks: { catalog: { ...overrides.catalog } } }),
    ),
    scope,
    snapshot: {
      scope: { accountId: scope.accountId, region: scope.region },
      collectedAt: '2026-11-01T10:00:00.000Z',
      objects,
      failures: [],
    },
    bindings: overrides.bindings ?? { components: [], issuers: [] },
  };
}
