import Alert from '@material-ui/lab/Alert';
import type { Finding } from '@eks-platform/backstage-plugin-eks-common';

/**
 * What is wrong with the chosen subnets, and what to do about it.
 *
 * @public
 */
export function SubnetFindings(props: { findings: Finding[] }) {
  return (
    <div aria-live="polite">
      {props.findings.map(finding => (
        <Alert
          key={finding.message}
          severity={finding.severity}
          role="note"
          style={{ marginBottom: 8 }}
        >
          {finding.message}. {finding.remedy}
        </Alert>
      ))}
    </div>
  );
}
