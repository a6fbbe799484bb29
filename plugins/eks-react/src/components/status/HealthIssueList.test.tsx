import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { HealthIssueList } from './HealthIssueList';
import { healthIssueInWords } from './healthIssueInWords';

describe('HealthIssueList', () => {
  it("tells each issue in words, with AWS's message and what it concerns", async () => {
    renderInTestApp(
      <HealthIssueList
        issues={[
          {
            code: 'AsgInstanceLaunchFailures',
            message: 'We currently do not have sufficient capacity.',
            resourceIds: ['eks-workers-1', 'eks-workers-2'],
          },
        ]}
      />,
    );

    expect(
      await screen.findByText('Auto Scaling group instance launch failures'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('We currently do not have sufficient capacity.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Concerns: eks-workers-1, eks-workers-2'),
    ).toBeInTheDocument();
  });

  it('says that there is none', async () => {
    renderInTestApp(<HealthIssueList issues={[]} />);

    expect(await screen.findByText('No health issues')).toBeInTheDocument();
  });
});

describe('healthIssueInWords', () => {
  it.each([
    ['NodeCreationFailure', 'Node creation failure'],
    ['Ec2SubnetMissingIpv6Assignment', 'EC2 subnet missing IPv6 assignment'],
    ['IamNodeRoleNotFound', 'IAM node role not found'],
    ['Unknown', 'Unknown'],
  ])('turns %s into "%s"', (code, words) => {
    expect(healthIssueInWords(code)).toBe(words);
  });
});
