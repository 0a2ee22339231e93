import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Cell } from './cell.ts';
import { connect } from './json-rpc.ts';
import type { Project } from './project.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface WorkspaceEdit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number };
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
}

/** A squiggle in the editor. */
export interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly range: Range;
  readonly codeDescription?: { readonly href: string };
}

/** An entry of the menu behind the light bulb. */
export interface Action {
  readonly title: string;
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
  readonly edit?: WorkspaceEdit;
}

/** One file, open in an editor that runs ESLint's language server. */
export interface OpenDocument {
  /** What is on the screen; the file on the disk stays as it is. */
  getText(): string;
  type(text: string): void;
  getDiagnostics(): Promise<Diagnostic[]>;
  getActions(diagnostic: Diagnostic): Promise<Action[]>;
  /** What the editor runs on "Fix all", or when it saves. */
  getFixAll(): Promise<Action[]>;
  /** Does what the action says to the text. */
  apply(action: Action | undefined): Promise<void>;
}

/** Starts the language server on a project and opens a file of it. To be called in a test. */
export async function openInEditor(cell: Cell, project: Project, path: string): Promise<OpenDocument> {
  const folder = { uri: pathToFileURL(project.folder).href, name: 'project' };
  const uri = pathToFileURL(join(project.folder, path)).href;
  let text = readFileSync(join(project.folder, path), 'utf8');
  let version = 1;

  const server = connect(
    process.execPath,
    [cell.file('vscode-langservers-extracted/bin/vscode-eslint-language-server'), '--stdio'],
    project.folder,
    (method, params) => {
      if (method === 'workspace/configuration') {
        return (params as { items: unknown[] }).items.map(() => getSettings(project.folder, folder));
      }
      if (method !== 'workspace/applyEdit') return null;
      applyEdit((params as { edit: WorkspaceEdit }).edit);
      return { applied: true };
    },
  );
  onTestFinished(() => server.stop());
  await server.request('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: { workspace: { configuration: true, workspaceFolders: true, applyEdit: true } },
  });
  server.notify('initialized', {});
  const languageId = /\.tsx?$/.test(path) ? 'typescript' : 'javascript';
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });

  function type(typed: string): void {
    text = typed;
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ text }],
    });
  }

  function applyEdit({ documentChanges }: WorkspaceEdit): void {
    for (const { textDocument, edits } of documentChanges) {
      if (textDocument.uri !== uri || textDocument.version !== version)
        throw new Error('an edit of another text');
      const lines = text.split('\n');
      const offset = ({ line, character }: Position): number =>
        lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
      const last = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
      type(
        last.reduce(
          (edited, { range, newText }) =>
            edited.slice(0, offset(range.start)) + newText + edited.slice(offset(range.end)),
          text,
        ),
      );
    }
  }

  const askForActions = (range: Range, context: object): Promise<unknown> =>
    server.request('textDocument/codeAction', { textDocument: { uri }, range, context });

  return {
    getText: () => text,
    type,
    async getDiagnostics() {
      const answer = await server.request('textDocument/diagnostic', { textDocument: { uri } });
      return (answer as { items: Diagnostic[] }).items;
    },
    async getActions(diagnostic) {
      return (await askForActions(diagnostic.range, { diagnostics: [diagnostic] })) as Action[];
    },
    async getFixAll() {
      const start = { line: 0, character: 0 };
      const context = { diagnostics: [], only: ['source.fixAll.eslint'] };
      return (await askForActions({ start, end: start }, context)) as Action[];
    },
    async apply(action) {
      if (action?.edit !== undefined) applyEdit(action.edit);
      else if (action?.command !== undefined)
        await server.request('workspace/executeCommand', action.command);
      else throw new Error('there is no such action');
    },
  };
}

/** The server has no defaults of its own: what VS Code would send. */
function getSettings(directory: string, workspaceFolder: { uri: string; name: string }): object {
  return {
    validate: 'on',
    run: 'onType',
    nodePath: null,
    options: {},
    rulesCustomizations: [],
    problems: { shortenToSingleLine: false },
    workingDirectory: { directory },
    workspaceFolder,
    experimental: {},
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { enable: true, mode: 'all' },
  };
}
