import { defineTable } from '../../world/World';

/** A load balancer; of it only the tags can be asked. */
export interface LoadBalancerRow {
  arn: string;
  name: string;
  kind: 'app' | 'net';
  tags: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** Load balancers by ARN. */
export const loadBalancerTable = defineTable<LoadBalancerRow>(
  'elbv2/loadBalancers',
);
