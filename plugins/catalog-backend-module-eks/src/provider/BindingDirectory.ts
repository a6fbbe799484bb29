import {
  scopeId,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Bindings, BoundComponent, Issuer } from '../entities/Bindings';
import type { CatalogView } from './CatalogView';

/**
 * Remembers who runs as what: the components of the catalog that name a ServiceAccount, and the clusters of all scopes seen
 * so far that issue identities.
 *
 * @public
 */
export class BindingDirectory {
  private components: BoundComponent[] | undefined;
  private readonly issuers = new Map<string, Issuer[]>();

  constructor(
    private readonly options: {
      view: Pick<CatalogView, 'listBoundComponents'>;
    },
  ) {}

  /** Looks at the components again. */
  async refresh(): Promise<void> {
    this.components = await this.options.view.listBoundComponents();
  }

  /**
   * The bindings, those of a new snapshot included.
   *
   * @throws when the components have never been read: without them every role would look unused.
   */
  async bindingsWith(snapshot: Snapshot): Promise<Bindings> {
    if (!this.components) {
      await this.refresh();
    }
    this.issuers.set(
      scopeId(snapshot.scope),
      snapshot.objects.flatMap(object =>
        object.kind === 'cluster' && object.oidcIssuer
          ? [{ clusterName: object.name, oidcIssuer: object.oidcIssuer }]
          : [],
      ),
    );
    return {
      components: this.components ?? [],
      issuers: [...this.issuers.values()].flat(),
    };
  }

  /** Changes when roles may be bound otherwise than before. */
  fingerprint(): string {
    const components = this.components ?? [];
    // Without components nothing is bound, whatever clusters come and go.
    const issuers = components.length ? [...this.issuers.values()].flat() : [];
    return JSON.stringify([
      components.map(component => JSON.stringify(component)).sort(),
      issuers.map(issuer => JSON.stringify(issuer)).sort(),
    ]);
  }
}
