import { minorsBehind } from '../../../cluster/compareVersions';
import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** A cluster is upgraded one minor version at a time. */
export const versionMovesByOne: ClusterUpdateRule = ({ current, next }) => {
  if (!current.version || !next.version) {
    return [];
  }
  const steps = minorsBehind(current.version, next.version);
  if (steps <= 1) {
    return [];
  }
  const [major, minor] = current.version.split('.').map(Number);
  const following = `${major}.${minor + 1}`;
  return [
    {
      severity: 'error',
      code: 'VERSION_SKIPS_MINORS',
      field: 'version',
      message: `Wanted Kubernetes ${following}, the next after ${current.version}, found ${next.version}, ${steps} minor versions ahead`,
      remedy: `Upgrade to ${following} first, its nodes and add-ons too, and then go on.`,
    },
  ];
};
