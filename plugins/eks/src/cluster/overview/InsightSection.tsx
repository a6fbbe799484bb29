import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Insight } from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  TimeAgo,
  type Tone,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';

const looks = {
  ERROR: { tone: 'error', message: 'insights.ERROR' },
  WARNING: { tone: 'warning', message: 'insights.WARNING' },
  UNKNOWN: { tone: 'neutral', message: 'insights.UNKNOWN' },
} as const satisfies Record<string, { tone: Tone; message: string }>;

const order = Object.keys(looks);

const useStyles = makeStyles(theme => ({
  details: {
    marginTop: theme.spacing(0.5),
    '& summary': { cursor: 'pointer' },
    '& > div': { marginTop: theme.spacing(1) },
  },
}));

/** What AWS finds fault with; nothing while every insight passes. */
export function InsightSection(props: { insights: Insight[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const open = props.insights
    .filter(({ status }) => status in looks)
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return open.length === 0 ? null : (
    <Section title={t('insights.title')}>
      <Stack>
        {open.map(insight => (
          <InsightLine key={insight.arn} insight={insight} />
        ))}
      </Stack>
    </Section>
  );
}

function InsightLine(props: { insight: Insight }) {
  const { insight } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const { tone, message } = looks[insight.status as keyof typeof looks];
  return (
    <ToneLine tone={tone}>
      <strong>{insight.name}</strong>: {t(message)}
      {insight.transitionedAt && (
        <>
          , <TimeAgo time={insight.transitionedAt} />
        </>
      )}
      {insight.reason && <div>{insight.reason}</div>}
      <details className={classes.details}>
        <summary>{t('insights.recommendation')}</summary>
        <FactList
          facts={[
            {
              name: t('insights.recommendation'),
              value: insight.recommendation ?? insight.description,
              isWide: true,
            },
            {
              name: t('insights.resources'),
              value: insight.resources.map((resource, index) => (
                <div key={index}>
                  {resource.kubernetesResourceUri ?? resource.arn}{' '}
                  {resource.reason}
                </div>
              )),
              isWide: true,
            },
          ]}
        />
      </details>
    </ToneLine>
  );
}
