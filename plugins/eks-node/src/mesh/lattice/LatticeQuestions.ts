import {
  GetAuthPolicyCommand,
  GetRuleCommand,
  GetServiceCommand,
  GetServiceNetworkCommand,
  GetTargetGroupCommand,
  ListTagsForResourceCommand,
  paginateListAccessLogSubscriptions,
  paginateListListeners,
  paginateListRules,
  paginateListServiceNetworks,
  paginateListServiceNetworkServiceAssociations,
  paginateListServiceNetworkVpcAssociations,
} from '@aws-sdk/client-vpc-lattice';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import type { SnapshotReadOptions } from '../../read/SnapshotReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';

/** The questions to VPC Lattice of one collection, each within the limit. */
export class LatticeQuestions {
  constructor(
    private readonly aws: AwsScope,
    private readonly options: Pick<SnapshotReadOptions, 'limit' | 'signal'>,
  ) {}

  /** Own and shared ones. */
  listServiceNetworks() {
    return this.#ask('ListServiceNetworks', undefined, () =>
      collectPages(
        paginateListServiceNetworks(this.#paging, {}, this.#signal),
        page => page.items,
      ),
    );
  }

  getServiceNetwork(id: string) {
    return this.#askForOne('GetServiceNetwork', id, () =>
      this.aws.vpcLattice.send(
        new GetServiceNetworkCommand({ serviceNetworkIdentifier: id }),
        this.#signal,
      ),
    );
  }

  listServiceAssociations(networkId: string) {
    return this.#ask('ListServiceNetworkServiceAssociations', networkId, () =>
      collectPages(
        paginateListServiceNetworkServiceAssociations(
          this.#paging,
          { serviceNetworkIdentifier: networkId },
          this.#signal,
        ),
        page => page.items,
      ),
    );
  }

  listVpcAssociations(networkId: string) {
    return this.#ask('ListServiceNetworkVpcAssociations', networkId, () =>
      collectPages(
        paginateListServiceNetworkVpcAssociations(
          this.#paging,
          { serviceNetworkIdentifier: networkId },
          this.#signal,
        ),
        page => page.items,
      ),
    );
  }

  getService(id: string) {
    return this.#askForOne('GetService', id, () =>
      this.aws.vpcLattice.send(
        new GetServiceCommand({ serviceIdentifier: id }),
        this.#signal,
      ),
    );
  }

  listListeners(serviceId: string) {
    return this.#ask('ListListeners', serviceId, () =>
      collectPages(
        paginateListListeners(
          this.#paging,
          { serviceIdentifier: serviceId },
          this.#signal,
        ),
        page => page.items,
      ),
    );
  }

  listRules(serviceId: string, listenerId: string) {
    return this.#ask('ListRules', `${serviceId}/${listenerId}`, () =>
      collectPages(
        paginateListRules(
          this.#paging,
          { serviceIdentifier: serviceId, listenerIdentifier: listenerId },
          this.#signal,
        ),
        page => page.items,
      ),
    );
  }

  getRule(serviceId: string, listenerId: string, ruleId: string) {
    return this.#askForOne(
      'GetRule',
      `${serviceId}/${listenerId}/${ruleId}`,
      () =>
        this.aws.vpcLattice.send(
          new GetRuleCommand({
            serviceIdentifier: serviceId,
            listenerIdentifier: listenerId,
            ruleIdentifier: ruleId,
          }),
          this.#signal,
        ),
    );
  }

  getTargetGroup(id: string) {
    return this.#askForOne('GetTargetGroup', id, () =>
      this.aws.vpcLattice.send(
        new GetTargetGroupCommand({ targetGroupIdentifier: id }),
        this.#signal,
      ),
    );
  }

  /** Of a network or a service. */
  getAuthPolicy(resourceId: string) {
    return this.#askForOne('GetAuthPolicy', resourceId, () =>
      this.aws.vpcLattice.send(
        new GetAuthPolicyCommand({ resourceIdentifier: resourceId }),
        this.#signal,
      ),
    );
  }

  /** Of a network or a service. */
  listAccessLogSubscriptions(resourceId: string) {
    return this.#ask('ListAccessLogSubscriptions', resourceId, () =>
      collectPages(
        paginateListAccessLogSubscriptions(
          this.#paging,
          { resourceIdentifier: resourceId },
          this.#signal,
        ),
        page => page.items,
      ),
    );
  }

  async readTags(arn: string): Promise<Record<string, string>> {
    const answer = await this.#askForOne('ListTagsForResource', arn, () =>
      this.aws.vpcLattice.send(
        new ListTagsForResourceCommand({ resourceArn: arn }),
        this.#signal,
      ),
    );
    return answer?.tags ?? {};
  }

  get #paging() {
    return { client: this.aws.vpcLattice, pageSize: PAGE_SIZE };
  }

  get #signal() {
    return { abortSignal: this.options.signal };
  }

  #ask<Answer>(
    operation: string,
    resource: string | undefined,
    question: () => Promise<Answer>,
  ): Promise<Answer> {
    const context = {
      operation: `vpc-lattice:${operation}`,
      scope: this.aws.scope,
      ...(resource !== undefined && { resource: `'${resource}'` }),
    };
    return this.options.limit(() => askAws(context, question));
  }

  /** Undefined when it has been deleted meanwhile. */
  #askForOne<Answer>(
    operation: string,
    resource: string,
    question: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    return undefinedWhenNotFound(this.#ask(operation, resource, question));
  }
}
