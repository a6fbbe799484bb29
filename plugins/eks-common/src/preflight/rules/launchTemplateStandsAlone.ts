import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/**
 * What a launch template or an image of one's own settles may not be settled a second time.
 *
 * | given | refused beside it |
 * | --- | --- |
 * | launchTemplate | diskSize, remoteAccess |
 * | amiType CUSTOM | version, releaseVersion; and a launchTemplate is needed, for it names the image |
 */
export const launchTemplateStandsAlone: PreflightRule<
  NodegroupRequest
> = request => {
  const findings: Finding[] = [];
  const { launchTemplate } = request;
  if (launchTemplate) {
    findings.push(
      ...refuseBeside(request, 'launchTemplate', ['diskSize', 'remoteAccess']),
    );
    if (Boolean(launchTemplate.id) === Boolean(launchTemplate.name)) {
      findings.push({
        severity: 'error',
        code: 'LAUNCH_TEMPLATE_AMBIGUOUS',
        field: 'launchTemplate',
        message: `Wanted a launch template by its id or by its name, found ${
          launchTemplate.id ? 'both' : 'neither'
        }`,
        remedy:
          'Give exactly one of launchTemplate.id and launchTemplate.name.',
      });
    }
  }
  if (request.amiType === 'CUSTOM') {
    findings.push(
      ...refuseBeside(request, 'amiType CUSTOM', ['version', 'releaseVersion']),
    );
    if (!launchTemplate) {
      findings.push({
        severity: 'error',
        code: 'LAUNCH_TEMPLATE_NEEDED',
        field: 'launchTemplate',
        message:
          'Wanted a launch template that names the image of amiType CUSTOM, found none',
        remedy: 'Give launchTemplate, or choose one of the EKS AMI types.',
      });
    }
  }
  return findings;
};

function refuseBeside(
  request: NodegroupRequest,
  beside: string,
  fields: Array<keyof NodegroupRequest>,
): Finding[] {
  return fields
    .filter(field => request[field] !== undefined)
    .map(field => ({
      severity: 'error' as const,
      code: 'SETTLED_BY_LAUNCH_TEMPLATE',
      field,
      message: `Wanted no ${field} beside ${beside}, found ${JSON.stringify(
        request[field],
      )}`,
      remedy: `Leave ${field} out; the launch template settles it.`,
    }));
}
