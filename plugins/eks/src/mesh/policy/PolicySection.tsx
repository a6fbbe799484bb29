import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EffectivePolicy,
  Mesh,
  TopologyEdge,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  ErrorState,
  LoadingState,
  useMeshPolicies,
} from '@eks-platform/backstage-plugin-eks-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../../translation';
import { Stack } from '../../widgets/Stack';
import type { Neighbour } from '../details/neighboursOf';
import { PolicyFacts } from './PolicyFacts';

/** What is in force on the ways from and to a node, one way at a time. Nothing for a node that no way touches. */
export function PolicySection(props: {
  mesh: Mesh;
  before: Neighbour[];
  after: Neighbour[];
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, before, after, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const ways = [
    ...after.map(({ node, edge }) => ({
      edge,
      node,
      words: t('meshPolicy.to', { name: node.name }),
    })),
    ...before.map(({ node, edge }) => ({
      edge,
      node,
      words: t('meshPolicy.from', { name: node.name }),
    })),
  ].filter(({ node }) => node.state === 'present');
  const [chosen, setChosen] = useState<string>();
  const way = ways.find(({ edge }) => edge.id === chosen) ?? ways[0];
  if (!way) {
    return null;
  }

  return (
    <Stack>
      <Typography variant="subtitle1" component="h4">
        {t('meshPolicy.title')}
      </Typography>
      <TextField
        select
        id="eks-mesh-policy-edge"
        size="small"
        variant="outlined"
        fullWidth
        label={t('meshPolicy.edge')}
        value={way.edge.id}
        onChange={({ target }) => setChosen(target.value)}
      >
        {ways.map(({ edge, words }) => (
          <MenuItem key={edge.id} value={edge.id}>
            {words}
          </MenuItem>
        ))}
      </TextField>
      <EdgePolicies mesh={mesh} edge={way.edge} onSelect={onSelect} />
    </Stack>
  );
}

function EdgePolicies(props: {
  mesh: Mesh;
  edge: TopologyEdge;
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, edge, onSelect } = props;
  const { accountId, region, name, source, origin } = mesh;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useMeshPolicies({
    accountId,
    region,
    source,
    cluster: origin?.cluster?.name,
    mesh: name,
    from: edge.from,
    to: edge.to,
  });

  switch (data.state) {
    case 'loading':
      return <LoadingState label={t('meshPolicy.loading')} />;
    case 'failed':
      return <ErrorState error={data.error} onRetry={data.refresh} />;
    default:
      return data.value.length === 0 ? (
        <Typography variant="body2">{t('meshPolicy.nothing')}</Typography>
      ) : (
        <>
          {data.value.map(policy => (
            <Stack key={keyOf(policy)}>
              <Typography variant="subtitle2" component="h5">
                {t('meshPolicy.leg', { name: nameOf(policy.to) })}
              </Typography>
              <PolicyFacts policy={policy} onSelect={onSelect} />
            </Stack>
          ))}
        </>
      );
  }
}

function keyOf({ from, via, to, port }: EffectivePolicy): string {
  return [from, ...via, to, port].join(' ');
}

/** The name in the identifier of a node that has no parent. */
function nameOf(nodeId: string): string {
  return nodeId.slice(nodeId.indexOf('/') + 1);
}
