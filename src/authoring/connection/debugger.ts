import type { TSESTree } from '@typescript-eslint/utils';
import { classifyHost } from '../../knowledge/index.ts';
import { findDebugHost } from '../../knowledge/network/debuggers.ts';
import type { FileView } from '../file.ts';
import { readRole } from '../site.ts';
import { readText } from './endpoint.ts';
import { isEveryAddress } from './listener.ts';

/** A debugger that others than this machine reach. */
export interface OpenDebugger {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly host: string;
  /** What is written in place of the node to have it listen here only. */
  readonly local: string | undefined;
}

/** The debuggers of a file that listen elsewhere: opened by a call, or by an option of a program that is started. */
export function findOpenDebuggers(file: FileView): OpenDebugger[] {
  const read = (role: 'debug-host' | 'program-options', find: (text: string) => string | undefined) =>
    file.getSites(role).flatMap((site) =>
      readRole(file.scope, site, role).values.known.flatMap((value): OpenDebugger[] => {
        const text = readText(value);
        const host = text === undefined ? undefined : find(text);
        if (text === undefined || host === undefined || isHere(host)) return [];
        const isWhole = value.kind === 'literal' && value.node.type === 'Literal' && !/['\\]/.test(text);
        const local = isWhole ? `'${text.replace(host, '127.0.0.1')}'` : undefined;
        return [{ node: value.node, api: site.api, host, local }];
      }),
    );
  return [...read('debug-host', (text) => text || undefined), ...read('program-options', findDebugHost)];
}

/** The unspecified address takes callers from everywhere, however near it is to dial. */
function isHere(host: string): boolean {
  return classifyHost(host) === 'loopback' && !isEveryAddress(host);
}
