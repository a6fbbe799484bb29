import {
  aCapabilityRequest,
  aClusterRequest,
  aFargateProfileRequest,
  anAccessEntryRequest,
  anAddonRequest,
  anIdentityProviderConfigRequest,
  anIrsaRoleRequest,
  aNodegroupRequest,
  anOidcProviderRequest,
  aPodIdentityAssociationRequest,
  aRoleRequest,
  aSubnetFact,
  aVirtualServiceRequest,
  belongingFacts,
  preflightFacts,
} from '../testUtils';
import { describeFinding } from './describeFinding';
import { knownFact, unknownFact } from './Fact';
import { runPreflight } from './runPreflight';

describe('runPreflight', () => {
  it.each([aClusterRequest(), aNodegroupRequest(), aVirtualServiceRequest()])(
    'finds nothing wrong with a sound $kind',
    request => {
      expect(runPreflight(request, preflightFacts())).toEqual([]);
    },
  );

  it.each([
    aRoleRequest(),
    anIrsaRoleRequest(),
    anOidcProviderRequest(),
    aPodIdentityAssociationRequest(),
    anAccessEntryRequest(),
    anAddonRequest(),
    anIdentityProviderConfigRequest(),
    aCapabilityRequest(),
  ])('finds nothing wrong with a sound $kind', request => {
    expect(runPreflight(request, belongingFacts())).toEqual([]);
  });

  it('tells of a sound Fargate profile only what its pods cannot have', () => {
    expect(runPreflight(aFargateProfileRequest(), preflightFacts())).toEqual([
      expect.objectContaining({
        severity: 'info',
        code: 'FARGATE_POD_LIMITS',
        message: expect.stringContaining('no DaemonSet reaches them'),
      }),
    ]);
  });

  it('tells everything at once, errors first', () => {
    const findings = runPreflight(
      aClusterRequest({
        name: 'my cluster',
        version: '1.31',
        roleArn: 'arn:aws:iam::111122223333:role/nobody',
        tags: { 'aws:owner': 'me' },
      }),
      preflightFacts({
        role: knownFact(undefined),
        subnets: knownFact([
          aSubnetFact(),
          aSubnetFact({ subnetId: 'subnet-b', availableIpAddressCount: 10 }),
        ]),
      }),
    );

    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'NAME_NOT_ACCEPTED'],
      ['error', 'ROLE_NOT_FOUND'],
      ['error', 'TAG_RESERVED'],
      ['error', 'SUBNETS_TOO_FEW_ZONES'],
      ['warning', 'SUBNET_FEW_ADDRESSES'],
      ['warning', 'VERSION_IN_EXTENDED_SUPPORT'],
    ]);
  });

  it('warns of what could not be read and does not take it for missing', () => {
    const findings = runPreflight(
      aClusterRequest(),
      preflightFacts({
        role: unknownFact(
          'AccessDenied: not authorized to perform iam:GetRole',
        ),
        subnets: unknownFact('UnauthorizedOperation'),
      }),
    );

    expect(findings.map(describeFinding)).toEqual([
      "Could not read the subnets in eu-west-1 of 111122223333: UnauthorizedOperation. Allow Backstage's role to read the subnets, so that mistakes are found before anything is done. (FACT_UNKNOWN)",
      "Could not read the role in eu-west-1 of 111122223333: AccessDenied: not authorized to perform iam:GetRole. Allow Backstage's role to read the role, so that mistakes are found before anything is done. (FACT_UNKNOWN)",
    ]);
  });
});
