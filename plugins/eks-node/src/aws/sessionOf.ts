import type { Attribution } from '../EksService';

/** How an assumed role session is named and tagged. */
export interface RoleSession {
  RoleSessionName: string;
  SourceIdentity?: string;
  Tags?: Array<{ Key: string; Value: string }>;
}

const MAX_NAME = 64;
const MAX_TAG_VALUE = 256;

/**
 * The session under which a change is made: CloudTrail shows the task in its name and the user as its source identity,
 * both in the letters that AWS allows there; the tags carry them unchanged where AWS allows it.
 *
 * | attribution | RoleSessionName | SourceIdentity | Tags |
 * | --- | --- | --- | --- |
 * | none | `backstage-eks` | – | – |
 * | user `user:default/guest` | `backstage-eks` | `user.default.guest` | `backstage-user` |
 * | and task `1-2` | `backstage-eks-1-2` | the same | and `backstage-task` |
 *
 * Patterns: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function sessionOf(attribution: Attribution = {}): RoleSession {
  const { userEntityRef, taskId } = attribution;
  const tags = [
    { Key: 'backstage-user', Value: toTagValue(userEntityRef) },
    { Key: 'backstage-task', Value: toTagValue(taskId) },
  ].filter(tag => tag.Value !== '');
  const sourceIdentity = toName(userEntityRef);
  const task = toName(taskId);

  return {
    RoleSessionName: `backstage-eks${task && `-${task}`}`.slice(0, MAX_NAME),
    ...(sourceIdentity.length >= 2 && { SourceIdentity: sourceIdentity }),
    ...(tags.length > 0 && { Tags: tags }),
  };
}

/** The end is kept: the part of an entity reference that tells people apart. */
function toName(value: string = ''): string {
  return value.replace(/[^\w+=,.@-]/g, '.').slice(-MAX_NAME);
}

function toTagValue(value: string = ''): string {
  return value
    .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_')
    .slice(-MAX_TAG_VALUE);
}
