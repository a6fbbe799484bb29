import type { PreflightRule } from '../../PreflightRule';
import type { NodegroupRequest } from '../../requests/NodegroupRequest';

/** A release of the images that are named after Kubernetes belongs to one minor version. */
const RELEASE = /^(\d+\.\d+)\.\d+-\d{8}$/;

/** The release of the image is one of the version that the nodes shall have. */
export const releaseFitsVersion: PreflightRule<NodegroupRequest> = ({
  version,
  releaseVersion,
}) => {
  const [, found] = RELEASE.exec(releaseVersion ?? '') ?? [];
  if (!found || !version || found === version) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'RELEASE_OF_OTHER_VERSION',
      field: 'releaseVersion',
      message: `Wanted a release of the image for Kubernetes ${version}, found ${releaseVersion}, which is for ${found}`,
      remedy: `Name a release that begins with ${version}, or leave it out to take the newest.`,
    },
  ];
};
