import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Refresh from '@material-ui/icons/Refresh';
import { eksTranslationRef } from '../translation';

/** Has AWS looked at again; shows that it is under way until the answer is there. */
export function RefreshButton(props: {
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { refreshing, onRefresh } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Button
      size="small"
      variant="outlined"
      title={t('common.refreshTitle')}
      disabled={refreshing}
      onClick={onRefresh}
      startIcon={
        refreshing ? (
          <CircularProgress size={16} aria-hidden />
        ) : (
          <Refresh aria-hidden />
        )
      }
    >
      {t(refreshing ? 'common.refreshing' : 'common.refresh')}
    </Button>
  );
}
