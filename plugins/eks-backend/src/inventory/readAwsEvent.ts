import type {
  InventoryKind,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';

const eventSchema = z.object({
  source: z.string(),
  account: z.string().regex(/^\d{12}$/),
  region: z.string().min(1),
  'detail-type': z.string(),
  detail: z.looseObject({
    eventName: z.string().optional(),
    errorCode: z.string().optional(),
    readOnly: z.boolean().optional(),
    clusterName: z.string().optional(),
    requestParameters: z
      .looseObject({
        name: z.string().optional(),
        clusterName: z.string().optional(),
        resourceArn: z.string().optional(),
      })
      .nullish(),
  }),
});

/**
 * What an event of AWS means to the inventory.
 *
 * @public
 */
export type AwsEventMeaning =
  | {
      type: 'changed';
      scope: Scope;
      /** What happened, for example `eks:UpdateNodegroupConfig`. */
      reason: string;
      /** True when it is of what has no region: any scope of the account will do. */
      isGlobal: boolean;
      clusterName?: string;
      kinds?: InventoryKind[];
    }
  | { type: 'nothing'; because: string };

const CLUSTER_IN_ARN = /^arn:[^:]+:eks:[^:]*:\d{12}:[a-z-]+\/([^/]+)/;
const IAM_WRITES_OF_INTEREST = /Role|OpenIDConnectProvider/;

/**
 * Tells what to look at after an event that EventBridge has brought.
 *
 * | event | looked at |
 * | --- | --- |
 * | a state change of a cluster, a node group, a Fargate profile | its cluster |
 * | a call of EKS that names a cluster, by name or in an ARN | the cluster |
 * | a call of IAM on roles or OIDC providers | the account's roles and OIDC providers |
 * | a call of App Mesh | the meshes |
 * | a call that reads, or was refused; anything else | nothing |
 *
 * @public
 */
export function readAwsEvent(payload: unknown): AwsEventMeaning {
  const parsed = eventSchema.safeParse(payload);
  if (!parsed.success) {
    return nothing(`it is no event of AWS: ${z.prettifyError(parsed.error)}`);
  }
  const { source, account, region, detail } = parsed.data;
  if (detail.readOnly) {
    return nothing('the call only reads');
  }
  if (detail.errorCode) {
    return nothing('the call was refused');
  }
  const name = detail.eventName ?? parsed.data['detail-type'];
  const change = {
    type: 'changed' as const,
    scope: { accountId: account, region },
    reason: `${source.replace(/^aws\./, '')}:${name}`,
    isGlobal: false,
  };
  switch (source) {
    case 'aws.eks': {
      const clusterName = clusterOf(detail);
      return clusterName
        ? { ...change, clusterName }
        : nothing('it names no cluster');
    }
    case 'aws.iam':
      return IAM_WRITES_OF_INTEREST.test(name)
        ? {
            ...change,
            isGlobal: true,
            kinds: ['iam-role', 'iam-role-directory', 'oidc-provider'],
          }
        : nothing('it is about neither roles nor OIDC providers');
    case 'aws.appmesh':
      return { ...change, kinds: ['mesh', 'mesh-object'] };
    default:
      return nothing(`nothing of ${source} is kept`);
  }
}

function clusterOf(
  detail: z.infer<typeof eventSchema>['detail'],
): string | undefined {
  const { name, clusterName, resourceArn } = detail.requestParameters ?? {};
  return (
    detail.clusterName ??
    clusterName ??
    name ??
    CLUSTER_IN_ARN.exec(resourceArn ?? '')?.[1]
  );
}

function nothing(because: string): AwsEventMeaning {
  return { type: 'nothing', because };
}
