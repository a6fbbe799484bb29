import {
  GetAuthPolicyCommand,
  GetListenerCommand,
  GetRuleCommand,
  GetServiceCommand,
  GetServiceNetworkCommand,
  GetServiceNetworkVpcAssociationCommand,
  GetTargetGroupCommand,
  paginateListListeners,
  paginateListRules,
  paginateListServiceNetworks,
  paginateListServiceNetworkServiceAssociations,
  paginateListServiceNetworkVpcAssociations,
  paginateListServices,
  paginateListTargetGroups,
  paginateListTargets,
  type TargetGroupSummary,
} from '@aws-sdk/client-vpc-lattice';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/** Finds resources of VPC Lattice by name: its API knows them by identifiers only. */
export class LatticeFinder {
  constructor(
    private readonly aws: AwsScope,
    private readonly signal?: AbortSignal,
  ) {}

  /** A service network with its auth type. */
  async serviceNetwork(name: string) {
    const found = await this.#named(
      'ListServiceNetworks',
      paginateListServiceNetworks(this.#paging, {}, this.#sent),
      page => page.items,
      name,
    );
    return found?.id
      ? this.#ask('GetServiceNetwork', name, () =>
          this.#client.send(
            new GetServiceNetworkCommand({
              serviceNetworkIdentifier: found.id,
            }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** The names of all service networks. */
  async serviceNetworkNames(): Promise<string[]> {
    const found = await this.#list(
      'ListServiceNetworks',
      paginateListServiceNetworks(this.#paging, {}, this.#sent),
      page => page.items,
    );
    return found.flatMap(({ name }) => name ?? []);
  }

  /** A service. */
  async service(name: string) {
    const found = await this.#named(
      'ListServices',
      paginateListServices(this.#paging, {}, this.#sent),
      page => page.items,
      name,
    );
    return found?.id
      ? this.#ask('GetService', name, () =>
          this.#client.send(
            new GetServiceCommand({ serviceIdentifier: found.id }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** All target groups in brief. */
  async targetGroups(wanted?: string): Promise<TargetGroupSummary[]> {
    return this.#list(
      'ListTargetGroups',
      paginateListTargetGroups(this.#paging, {}, this.#sent),
      page => page.items,
      wanted,
    );
  }

  /** A target group with its configuration. */
  async targetGroup(name: string) {
    const groups = await this.targetGroups(name);
    const found = groups.find(group => group.name === name);
    return found?.id
      ? this.#ask('GetTargetGroup', name, () =>
          this.#client.send(
            new GetTargetGroupCommand({ targetGroupIdentifier: found.id }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** The targets of a target group. */
  async targets(targetGroupIdentifier: string) {
    return this.#list(
      'ListTargets',
      paginateListTargets(this.#paging, { targetGroupIdentifier }, this.#sent),
      page => page.items,
      targetGroupIdentifier,
    );
  }

  /** A listener of a service with its default action. */
  async listener(serviceIdentifier: string, name: string) {
    const found = await this.#named(
      'ListListeners',
      paginateListListeners(this.#paging, { serviceIdentifier }, this.#sent),
      page => page.items,
      name,
    );
    return found?.id
      ? this.#ask('GetListener', name, () =>
          this.#client.send(
            new GetListenerCommand({
              serviceIdentifier,
              listenerIdentifier: found.id,
            }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** A rule of a listener with its match and action. */
  async rule(
    where: { serviceIdentifier: string; listenerIdentifier: string },
    name: string,
  ) {
    const found = await this.#named(
      'ListRules',
      paginateListRules(this.#paging, where, this.#sent),
      page => page.items,
      name,
    );
    return found?.id
      ? this.#ask('GetRule', name, () =>
          this.#client.send(
            new GetRuleCommand({ ...where, ruleIdentifier: found.id }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** The association of a service with a service network. */
  async serviceAssociation(serviceIdentifier: string, networkName: string) {
    const found = await this.#list(
      'ListServiceNetworkServiceAssociations',
      paginateListServiceNetworkServiceAssociations(
        this.#paging,
        { serviceIdentifier },
        this.#sent,
      ),
      page => page.items,
      networkName,
    );
    return found.find(
      ({ serviceNetworkName }) => serviceNetworkName === networkName,
    );
  }

  /** The association of a VPC with any service network: a VPC has one at most. */
  async vpcAssociation(vpcId: string) {
    const [found] = await this.#list(
      'ListServiceNetworkVpcAssociations',
      paginateListServiceNetworkVpcAssociations(
        this.#paging,
        { vpcIdentifier: vpcId },
        this.#sent,
      ),
      page => page.items,
      vpcId,
    );
    return found?.id
      ? this.#ask('GetServiceNetworkVpcAssociation', vpcId, () =>
          this.#client.send(
            new GetServiceNetworkVpcAssociationCommand({
              serviceNetworkVpcAssociationIdentifier: found.id,
            }),
            this.#sent,
          ),
        )
      : undefined;
  }

  /** The text of an auth policy; undefined when there is none. */
  async authPolicy(resourceIdentifier: string): Promise<string | undefined> {
    const answer = await this.#ask('GetAuthPolicy', resourceIdentifier, () =>
      this.#client.send(
        new GetAuthPolicyCommand({ resourceIdentifier }),
        this.#sent,
      ),
    );
    return answer?.policy || undefined;
  }

  get #client() {
    return this.aws.vpcLattice;
  }

  get #paging() {
    return { client: this.#client, pageSize: 100 };
  }

  get #sent() {
    return { abortSignal: this.signal };
  }

  async #list<Page, Item>(
    operation: string,
    pages: AsyncIterable<Page>,
    itemsOf: (page: Page) => Item[] | undefined,
    /** What is looked for, or in what. */
    name?: string,
  ): Promise<Item[]> {
    return askAws(
      {
        operation: `vpc-lattice:${operation}`,
        resource: name && `'${name}'`,
        scope: this.aws.scope,
      },
      () => collectPages(pages, itemsOf),
    );
  }

  async #named<Page, Item extends { name?: string }>(
    operation: string,
    pages: AsyncIterable<Page>,
    itemsOf: (page: Page) => Item[] | undefined,
    name: string,
  ): Promise<Item | undefined> {
    const items = await this.#list(operation, pages, itemsOf, name);
    return items.find(item => item.name === name);
  }

  /** One question; undefined when what it is about has been deleted meanwhile. */
  async #ask<Answer>(
    operation: string,
    name: string,
    question: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    return undefinedWhenNotFound(
      askAws(
        {
          operation: `vpc-lattice:${operation}`,
          resource: `'${name}'`,
          scope: this.aws.scope,
        },
        question,
      ),
    );
  }
}
