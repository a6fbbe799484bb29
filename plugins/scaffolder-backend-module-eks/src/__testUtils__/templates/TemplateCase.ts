import type { JsonObject } from '@backstage/types';

/** What somebody who goes through the wizard of a template may hand in, and what comes of it. */
export interface TemplateCase {
  /** Ends the sentence that begins with what the template makes. */
  title: string;
  values: JsonObject;
  /** Each change that AWS and the cluster are asked for, in any order. Missing where a run would reach beyond both. */
  writes?: string[];
  /** The entity that the output leads to, or how its reference begins. */
  entityRef: string;
}

/** What the answers need of the sandbox. */
export interface TemplateEstate {
  privateSubnetIds: string[];
  vpcId: string;
}

export const PLACE = { accountId: '111122223333', region: 'eu-west-1' };
export const OWNER = { owner: 'group:default/platform' };

/** The ARN of a role of the account. */
export function roleArn(name: string): string {
  return `arn:aws:iam::${PLACE.accountId}:role/${name}`;
}

/** The catalog's name of something in the place. */
export function entityOf(name: string, region = PLACE.region): string {
  return `resource:default/${name}.${region}.${PLACE.accountId}`;
}
