import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { useTheme } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { useShownDifference } from '../compare/DifferenceContext';
import { nodeLooks } from '../nodeLooks';
import { useTroubles } from '../trouble/useTroubles';
import { useEdgeWords } from '../useEdgeWords';
import type { PictureStyle } from './topologySvg';

/** The colours and words of the page, for a picture that leaves it. */
export function usePictureStyle(): PictureStyle {
  const { t } = useTranslationRef(eksTranslationRef);
  const theme = useTheme();
  const { palette, typography } = theme;
  const edgeWords = useEdgeWords();
  const troublesOf = useTroubles();
  const marks = useShownDifference()?.marks;

  return useMemo(
    () => ({
      background: palette.background.default,
      paper: palette.background.paper,
      text: palette.text.primary,
      secondaryText: palette.text.secondary,
      line: toneColor(theme, 'neutral'),
      accent: palette.primary.main,
      error: palette.error.main,
      warning: toneColor(theme, 'warning'),
      fontFamily: typography.fontFamily ?? 'sans-serif',
      colorOf: type => nodeLooks[type].color,
      typeWords: type => t(nodeLooks[type].message),
      namespaceWords: t('meshGroup.typeNamespace'),
      detailWords: node => {
        const mark = marks?.get(node.id);
        return [
          mark && t(`meshCompare.changes.${mark}`),
          ...troublesOf(node).map(({ short }) => short),
          node.state === 'missing' ? t('meshGraph.missing') : node.detail,
          node.group && t('meshGroup.objects', { count: node.group.objects }),
        ]
          .filter(Boolean)
          .join(' · ');
      },
      edgeWords,
      boxWords: ({ kind, name }) => t(`meshBox.${kind}`, { name }),
    }),
    [palette, typography, theme, t, edgeWords, troublesOf, marks],
  );
}
