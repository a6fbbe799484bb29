import { isClusterConfig } from './eksctl/isClusterConfig';
import { mapClusterConfig } from './eksctl/mapClusterConfig';
import { parsePlatform, readPlatformText } from './document/parsePlatform';
import type { PlatformDocument } from './document/PlatformDocument';

/**
 * Reads what an input gives as platform: a document of this suite, or a ClusterConfig of eksctl.
 *
 * @returns The platform, and what was left out of a ClusterConfig.
 * @throws InputError naming everything that is wrong or not supported.
 */
export function readPlatform(
  input: unknown,
  options: { accountId: string; region: string; ignoreUnsupported: boolean },
): { document: PlatformDocument; warnings: string[] } {
  const content = readPlatformText(input);
  if (!isClusterConfig(content)) {
    return { document: parsePlatform(content), warnings: [] };
  }
  const { platform, warnings } = mapClusterConfig(content, options);
  return { document: parsePlatform(platform), warnings };
}
