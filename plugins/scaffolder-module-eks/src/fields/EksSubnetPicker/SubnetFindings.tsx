import Alert from '@material-ui/lab/Alert';
import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import { findingText } from './findingText';

/**
 * What is wrong with the chosen subnets, and what to do about it.
 *
 * @public
 */
export function SubnetFindings(props: {
  findings: Finding[];
  /** What the wizard says below the field already. */
  told: string[];
}) {
  const { findings, told } = props;
  const untold = findings.filter(
    finding => !told.includes(findingText(finding)),
  );
  return (
    <div aria-live="polite">
      {untold.map(finding => (
        <Alert
          key={finding.message}
          severity={finding.severity}
          role="note"
          style={{ marginBottom: 8 }}
        >
          {findingText(finding)}
        </Alert>
      ))}
    </div>
  );
}
