import type { Theme } from '@material-ui/core/styles';

/**
 * How good the news is.
 *
 * @public
 */
export type Tone = 'ok' | 'progress' | 'warning' | 'error' | 'neutral';

type StatusPalette = Partial<Record<string, string>>;

/**
 * The colour of a tone in the app's theme, Backstage's status colours where it has them. Never the only sign of anything.
 *
 * @public
 */
export function toneColor(theme: Theme, tone: Tone): string {
  const { palette } = theme;
  const status: StatusPalette =
    (palette as { status?: StatusPalette }).status ?? {};
  switch (tone) {
    case 'ok':
      return status.ok ?? palette.success.main;
    case 'progress':
      return status.running ?? palette.info.main;
    case 'warning':
      return status.warning ?? palette.warning.main;
    case 'error':
      return status.error ?? palette.error.main;
    default:
      return status.aborted ?? palette.text.secondary;
  }
}
