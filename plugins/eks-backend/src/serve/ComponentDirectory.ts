import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EksAnnotations,
  type IdentityBinding,
} from '@eks-platform/backstage-plugin-eks-common';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/** Values a question: they travel in its URL. */
const BATCH_SIZE = 50;

/** Finds the components behind bindings, as far as a caller may see them. */
export class ComponentDirectory {
  constructor(private readonly catalog: CatalogService) {}

  /** References of components by the binding's identifier; bindings of none are left out. */
  async componentsOf(
    bindings: IdentityBinding[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, string[]>> {
    const kubernetesIds = unique(bindings.flatMap(kubernetesIdsOf));
    const accounts = unique(bindings.map(serviceAccountRefOf));
    const [byId, byAccount] = await Promise.all([
      this.find(KUBERNETES_ID, kubernetesIds, credentials),
      this.find(EksAnnotations.SERVICE_ACCOUNT, accounts, credentials),
    ]);
    return new Map(
      bindings.flatMap(binding => {
        const refs = unique([
          ...kubernetesIdsOf(binding).flatMap(id => byId.get(id) ?? []),
          ...(byAccount.get(serviceAccountRefOf(binding)) ?? []),
        ]);
        return refs.length ? [[binding.id, refs] as const] : [];
      }),
    );
  }

  private async find(
    annotation: string,
    values: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (let start = 0; start < values.length; start += BATCH_SIZE) {
      const { items } = await this.catalog.getEntities(
        {
          filter: {
            kind: 'Component',
            [`metadata.annotations.${annotation}`]: values.slice(
              start,
              start + BATCH_SIZE,
            ),
          },
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.annotations',
          ],
        },
        { credentials },
      );
      for (const entity of items) {
        const value = entity.metadata.annotations?.[annotation] ?? '';
        found.set(value, [
          ...(found.get(value) ?? []),
          stringifyEntityRef(entity),
        ]);
      }
    }
    return found;
  }
}

function kubernetesIdsOf({ workloads = [] }: IdentityBinding): string[] {
  return workloads.flatMap(({ kubernetesId }) => kubernetesId ?? []);
}

function serviceAccountRefOf(binding: IdentityBinding): string {
  return `${binding.clusterName}/${binding.namespace}/${binding.serviceAccount}`;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
