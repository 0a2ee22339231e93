import type { TSESTree } from '@typescript-eslint/utils';
import type { Role } from '../../knowledge/index.ts';
import type { FileView } from '../file.ts';
import { getPositions } from '../site.ts';
import { readFolder, type Folder } from './folder.ts';

/** A dump that is written to a folder whose files are sent to whoever asks. */
export interface ServedDump {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly folder: string;
  /** Where the folder is served. */
  readonly line: number;
}

/** The dumps of the memory that a file writes below a folder which it serves. */
export function findServedDumps(file: FileView): ServedDump[] {
  const dumps = readFolders(file, 'memory-dump-path');
  if (dumps.length === 0) return [];
  const roots = readFolders(file, 'static-root').filter(({ folder }) => folder.steps.length > 0);
  return dumps.flatMap(({ node, api, folder }) => {
    const root = roots.find((one) => isBelow(folder, one.folder));
    if (root === undefined) return [];
    return [{ node, api, folder: root.folder.steps.join('/'), line: root.node.loc.start.line }];
  });
}

function readFolders(file: FileView, role: Role) {
  return file.getSites(role).flatMap((site) =>
    getPositions(site, role)
      .flatMap(({ property }) => property?.nodes ?? [])
      .flatMap((node) => {
        const folder = readFolder(file.scope, node);
        return folder === undefined ? [] : [{ node, api: site.api, folder }];
      }),
  );
}

function isBelow({ base, steps }: Folder, root: Folder): boolean {
  return base === root.base && root.steps.every((step, index) => steps[index] === step);
}
