import type {
  GetRuleResponse,
  GetServiceResponse,
  ListenerSummary,
} from '@aws-sdk/client-vpc-lattice';
import { NotAllowedError } from '@backstage/errors';
import type { MeshAttachment } from '@eks-platform/backstage-plugin-eks-common';
import { requireMember } from '../../translate/requireMember';
import type { LatticeQuestions } from './LatticeQuestions';
import { readAttachments } from './readAttachments';
import { ownerOf } from './LatticeNetwork';

/** A service of VPC Lattice with everything that is its own. */
export interface LatticeService {
  service: GetServiceResponse;
  tags: Record<string, string>;
  attachments: MeshAttachment[];
  listeners: LatticeListener[];
  /** Why its listeners are not known, when that is no failure. */
  problem?: string;
}

/** A listener with its rules, the default action among them. */
export interface LatticeListener {
  listener: ListenerSummary;
  rules: GetRuleResponse[];
}

/**
 * Reads a service; undefined when it has been deleted meanwhile. What another account shares may be called and not looked
 * into: its listeners stay unknown without being a failure.
 */
export async function readLatticeService(
  questions: LatticeQuestions,
  serviceId: string,
  accountId: string,
): Promise<LatticeService | undefined> {
  const service = await questions.getService(serviceId);
  if (!service) {
    return undefined;
  }
  const arn = requireMember(service.arn, 'arn', `service '${serviceId}'`);
  try {
    const [tags, attachments, listeners] = await Promise.all([
      questions.readTags(arn),
      readAttachments(questions, serviceId, service.authType),
      readListeners(questions, serviceId),
    ]);
    return { service, tags, attachments, listeners };
  } catch (error) {
    const owner = ownerOf(arn);
    if (owner === accountId || !(error instanceof NotAllowedError)) {
      throw error;
    }
    return {
      service,
      tags: {},
      attachments: [],
      listeners: [],
      problem: `account ${owner} shares it and does not let its listeners be seen`,
    };
  }
}

async function readListeners(
  questions: LatticeQuestions,
  serviceId: string,
): Promise<LatticeListener[]> {
  const listeners = await questions.listListeners(serviceId);
  return Promise.all(
    listeners.map(async listener => {
      const listenerId = requireMember(
        listener.id,
        'id',
        `a listener of service '${serviceId}'`,
      );
      const summaries = await questions.listRules(serviceId, listenerId);
      const rules = await Promise.all(
        summaries.map(({ id }) =>
          questions.getRule(
            serviceId,
            listenerId,
            requireMember(id, 'id', `a rule of listener '${listenerId}'`),
          ),
        ),
      );
      return { listener, rules: rules.flatMap(rule => rule ?? []) };
    }),
  );
}
