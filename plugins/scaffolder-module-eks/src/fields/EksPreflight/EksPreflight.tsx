import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import {
  describePlace,
  type Finding,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { FieldFrame } from '../../picker/FieldFrame';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions, type Options } from '../../picker/useOptions';
import { findingText } from '../EksSubnetPicker/findingText';
import { draftOf } from './draftOf';
import type { EksPreflightProps } from './schema';
import { useSettled } from './useSettled';

const PAUSE_MS = 600;

/**
 * Shows what the preflight of the action will say of what is chosen so far, live from AWS, and again whenever it changes.
 *
 * @public
 */
export function EksPreflight(props: EksPreflightProps) {
  const api = useApi(eksApiRef);
  const formData = props.formContext?.formData;
  const uiOptions = props.uiSchema['ui:options'];
  const scope = scopeValue(formData, uiOptions);
  const draft = uiOptions && draftOf(formData, uiOptions);
  const wanted = scope && draft && JSON.stringify([scopeId(scope), draft]);
  const settled = useSettled(wanted, PAUSE_MS);
  const findings = useOptions<Finding>(
    scope && draft && settled === wanted && wanted
      ? {
          key: wanted,
          load: async signal =>
            (await api.getPreflight({ ...scope, ...draft }, { signal })).items,
        }
      : undefined,
  );
  const field = pickerField(props, { title: 'Checks' });
  const place = scope ? describePlace(scope) : '';
  return (
    <FieldFrame
      field={field}
      status={statusOf(findings, {
        isTyping: settled !== wanted,
        isEmpty: !wanted,
        place,
      })}
      notice={<Notices findings={findings} place={place} />}
    >
      <strong>{field.title}</strong>
    </FieldFrame>
  );
}

function statusOf(
  findings: Options<Finding>,
  form: { isTyping: boolean; isEmpty: boolean; place: string },
): string {
  if (form.isEmpty) {
    return 'What you choose is checked here while you choose it.';
  }
  if (form.isTyping || findings.status === 'loading') {
    return `Checking what is chosen in ${form.place}…`;
  }
  if (findings.status !== 'loaded') {
    return '';
  }
  const errors = findings.items.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return errors.length === 1
      ? 'One thing would be refused.'
      : `${errors.length} things would be refused.`;
  }
  return 'Nothing would be refused of what is chosen so far.';
}

function Notices(props: { findings: Options<Finding>; place: string }) {
  const { findings, place } = props;
  if (findings.status === 'failed') {
    const { reason, message } = findings.failure;
    return (
      <Alert
        severity={reason === 'failed' ? 'error' : 'warning'}
        role="alert"
        action={
          <Button color="inherit" size="small" onClick={findings.retry}>
            Try again
          </Button>
        }
      >
        {reason === 'throttled'
          ? `AWS is limiting requests, so what is chosen in ${place} is not checked. Wait a moment and try again.`
          : `What is chosen in ${place} could not be checked, and is checked before anything is made: ${message}`}
      </Alert>
    );
  }
  if (findings.status !== 'loaded') {
    return null;
  }
  return (
    <>
      {findings.items.map(finding => (
        <Alert
          key={`${finding.code} ${finding.message}`}
          severity={finding.severity}
          role="note"
          style={{ marginBottom: 8 }}
        >
          {findingText(finding)}
        </Alert>
      ))}
    </>
  );
}
