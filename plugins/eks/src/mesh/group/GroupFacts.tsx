import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../../translation';

/** How many objects a node is drawn for, and the way to see them. */
export function GroupFacts(props: {
  group: NonNullable<TopologyNode['group']>;
  onOpen: () => void;
}) {
  const { group, onOpen } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <div>
      <Typography variant="body2" gutterBottom>
        {t('meshGroup.describe', {
          objects: t('meshGroup.objects', { count: group.objects }),
        })}
      </Typography>
      <Button size="small" variant="outlined" onClick={onOpen}>
        {t('meshGroup.open')}
      </Button>
    </div>
  );
}
