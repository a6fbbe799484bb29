import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../../translation';
import { Loaded } from '../../widgets/Loaded';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import type { MeshViewState } from '../useMeshViewState';
import { ComparisonChoice } from './ComparisonChoice';
import { ExportChoice, type ChosenExport } from './ExportChoice';
import { DifferenceReport } from './DifferenceReport';
import type { MeshComparison } from './useComparison';

/** Compares the mesh with how somebody else tells it or with what it was: what to compare with, and what differs. */
export function ComparePanel(props: {
  mesh: Mesh;
  comparison: MeshComparison;
  onChooseExport: (chosen: ChosenExport | undefined) => void;
  state: Pick<MeshViewState, 'compare' | 'onlyDifferences'>;
  onChange: (change: Partial<MeshViewState>) => void;
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, comparison, state, onChange, onChooseExport, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  return (
    <Section title={t('meshCompare.title')}>
      <Stack>
        <ComparisonChoice
          mesh={mesh}
          chosen={state.compare}
          onChoose={compare =>
            onChange({
              compare,
              onlyDifferences: compare && state.onlyDifferences,
            })
          }
        />
        {state.compare?.kind === 'export' && (
          <ExportChoice meshName={mesh.name} onChoose={onChooseExport} />
        )}
        {state.compare === undefined ? (
          <Typography variant="body2" color="textSecondary">
            {t('meshCompare.help')}
          </Typography>
        ) : (
          <Loaded
            data={comparison.data}
            loading={t('meshCompare.loading')}
            onRetry={comparison.refresh}
          >
            {found =>
              found && (
                <DifferenceReport
                  mesh={mesh}
                  found={found}
                  onlyDifferences={state.onlyDifferences ?? false}
                  onOnlyDifferences={onlyDifferences =>
                    onChange({ onlyDifferences })
                  }
                  onSelect={onSelect}
                />
              )
            }
          </Loaded>
        )}
      </Stack>
    </Section>
  );
}
