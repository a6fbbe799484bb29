import type { Picture } from './topologySvg';

/** What browsers draw at most, in pixels: a side, and all of it. */
const MOST_SIDE = 16_384;
const MOST_AREA = 64_000_000;
/** Sharp on screens of double density. */
const WANTED_SCALE = 2;
/** Below it the names cannot be read. */
const LEAST_SCALE = 0.5;

/**
 * By how much a picture is scaled to become a PNG that a browser can draw.
 *
 * @returns undefined with what it would take, when its names could not be read
 */
export function pngScale({ width, height }: Omit<Picture, 'svg'>): {
  scale: number;
  isReadable: boolean;
} {
  const scale = Math.min(
    WANTED_SCALE,
    MOST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_AREA / (width * height)),
  );
  return { scale, isReadable: scale >= LEAST_SCALE };
}

/**
 * Draws a picture as a PNG.
 *
 * @throws Error when the browser cannot.
 */
export async function pngOfSvg(
  { svg, width, height }: Picture,
  scale: number,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>(resolve => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!context || !blob) {
    throw new Error('The canvas gave no picture');
  }
  return blob;
}
