import { aClusterRequest, preflightFacts } from '../testUtils';
import {
  completeDraft,
  findingsOfDraft,
  type PreflightDraft,
} from './PreflightDraft';
import { knownFact } from './Fact';
import { runPreflight } from './runPreflight';

function judge(draft: PreflightDraft) {
  const { subnets, ...facts } = preflightFacts();
  const findings = runPreflight(completeDraft(draft), {
    ...facts,
    ...(draft.subnetIds ? { subnets } : {}),
    role: knownFact(undefined),
  });
  return findingsOfDraft(draft, findings).map(({ code }) => code);
}

describe('a draft', () => {
  it('is told nothing of what is not chosen yet', () => {
    expect(judge({ kind: 'cluster' })).toEqual([]);
  });

  it('is told what is wrong with each choice', () => {
    const { subnetIds } = aClusterRequest().resourcesVpcConfig;

    expect(judge({ kind: 'cluster', name: 'my cluster' })).toEqual([
      'NAME_NOT_ACCEPTED',
    ]);
    expect(judge({ kind: 'cluster', version: '1.99' })).toEqual([
      'VERSION_NOT_OFFERED',
    ]);
    expect(
      judge({ kind: 'cluster', subnetIds: subnetIds.slice(0, 1) }),
    ).toContain('SUBNETS_TOO_FEW');
    expect(
      judge({
        kind: 'cluster',
        roleArn: 'arn:aws:iam::111122223333:role/nobody',
      }),
    ).toEqual(['ROLE_NOT_FOUND']);
  });

  it.each(['nodegroup', 'fargate-profile'] as const)(
    'of a %s keeps what is chosen',
    kind => {
      expect(
        completeDraft({
          kind,
          name: 'workers',
          clusterName: 'blue',
          subnetIds: ['subnet-1'],
        }),
      ).toMatchObject({ kind, clusterName: 'blue', subnets: ['subnet-1'] });
    },
  );
});
