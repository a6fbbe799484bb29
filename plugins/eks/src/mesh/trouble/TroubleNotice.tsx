import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import { eksTranslationRef } from '../../translation';
import { useTroubles } from './useTroubles';

/** All that is wrong with a node, with the way to its cause; nothing when nothing is wrong. */
export function TroubleNotice(props: {
  node: TopologyNode;
  onSelect: (nodeId: string) => void;
}) {
  const { node, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const troubles = useTroubles()(node);
  if (troubles.length === 0) {
    return null;
  }
  return (
    <Notice severity="warning" title={t('meshTrouble.title')}>
      {troubles.map(({ sentence, by }) => (
        <div key={sentence}>
          {sentence}
          {by !== undefined && (
            <>
              {' '}
              <Button
                size="small"
                variant="outlined"
                onClick={() => onSelect(by)}
              >
                {t('meshTrouble.showOther')}
              </Button>
            </>
          )}
        </div>
      ))}
    </Notice>
  );
}
