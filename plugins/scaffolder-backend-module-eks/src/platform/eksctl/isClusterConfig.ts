import { memberOf } from '../document/sections';

/** True for what is written for eksctl. */
export function isClusterConfig(content: unknown): boolean {
  return (
    memberOf(content, 'kind') === 'ClusterConfig' ||
    String(memberOf(content, 'apiVersion')).startsWith('eksctl.io/')
  );
}
