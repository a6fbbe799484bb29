import { factValue } from '../../Fact';
import type { Finding } from '../../Finding';
import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** What AWS's own insights find in the way of an upgrade ends it, unless it is told to go on. */
export const insightsPass: ClusterUpdateRule = (request, facts) =>
  (factValue(facts.insights) ?? []).flatMap(
    ({ name, status, reason, recommendation }): Finding[] => {
      if (status !== 'ERROR' && status !== 'WARNING') {
        return [];
      }
      const blocks = status === 'ERROR' && !request.force;
      return [
        {
          severity: blocks ? 'error' : 'warning',
          code: status === 'ERROR' ? 'INSIGHT_ERROR' : 'INSIGHT_WARNING',
          field: 'version',
          message: `AWS's insight '${name}' into the upgrade to Kubernetes ${
            request.next.version
          } says ${status}: ${withoutStop(reason ?? 'no reason given')}`,
          remedy: `${withoutStop(recommendation ?? 'See to it first')}${
            blocks ? ', or set force: true to upgrade all the same' : ''
          }.`,
        },
      ];
    },
  );

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
