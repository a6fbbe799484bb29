import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  BindingFinding,
  IdentityBindingItem,
} from '@eks-platform/backstage-plugin-eks-common';
import { FactList, type Tone } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { CodeBlock } from '../../widgets/CodeBlock';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';

const tones: Record<BindingFinding['severity'], Tone> = {
  error: 'error',
  warning: 'warning',
  info: 'neutral',
};

const useStyles = makeStyles(theme => ({
  remedy: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(3),
  },
}));

/** What is wrong with a binding, how to mend it with what to paste, and whose pods use it. */
export function BindingDetails(props: { binding: IdentityBindingItem }) {
  const { findings, role, workloads } = props.binding;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Stack>
      {findings.length === 0 && (
        <ToneLine tone="ok">{t('identity.works')}</ToneLine>
      )}
      {findings.map(finding => (
        <FindingText key={finding.code} finding={finding} />
      ))}
      <FactList
        facts={[
          { name: t('identity.role'), value: role.arn, isWide: true },
          {
            name: t('identity.pods'),
            value: workloads?.length
              ? workloads.map(({ namespace, owner, pods }) => (
                  <div key={`${namespace}/${owner.kind}/${owner.name}`}>
                    {owner.kind} {namespace}/{owner.name} (
                    {t('capacity.uncaughtPods', { count: pods })})
                  </div>
                ))
              : workloads && t('identity.noPods'),
          },
        ]}
      />
    </Stack>
  );
}

function FindingText(props: { finding: BindingFinding }) {
  const { severity, message, remedy } = props.finding;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <div>
      <ToneLine tone={tones[severity]}>{message}</ToneLine>
      {remedy.length > 0 && (
        <ol className={classes.remedy} aria-label={t('identity.mend')}>
          {remedy.map(({ words, code }, index) => (
            <li key={index}>
              {words}
              {code && <CodeBlock label={words} code={code} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
