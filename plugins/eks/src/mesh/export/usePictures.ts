import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { pngOfSvg, pngScale } from './pngOfSvg';
import { usePictureStyle } from './usePictureStyle';

/** Draws a topology as a picture when asked; what draws it is loaded then. */
export function usePictures(options: {
  topology: Topology;
  boxes: TopologyBox[];
  focus?: string;
  title: string;
}): { svg: () => Promise<Blob>; png: () => Promise<Blob> } {
  const { t } = useTranslationRef(eksTranslationRef);
  const style = usePictureStyle();

  const draw = async () => {
    const { drawTopology } = await import('./drawTopology');
    return drawTopology({ ...options, style });
  };
  return {
    svg: async () => {
      const { svg } = await draw();
      return new Blob([svg], { type: 'image/svg+xml' });
    },
    png: async () => {
      const picture = await draw();
      const { scale, isReadable } = pngScale(picture);
      if (!isReadable) {
        const percent = String(Math.floor(scale * 100));
        throw new Error(t('meshSave.tooLarge', { percent }));
      }
      return pngOfSvg(picture, scale);
    },
  };
}
