import { fromMarkdown } from 'mdast-util-from-markdown';
import { readText } from './sources.ts';

type Content = ReturnType<typeof fromMarkdown>['children'][number];
type Child = Extract<Content, { children: unknown[] }>['children'][number];

/** A piece of code in a page, with what its first line says of it. */
export interface Fence {
  readonly language: string;
  /** Words without a value. */
  readonly words: ReadonlySet<string>;
  /** `key=value` pairs; a value is one word or JSON. */
  readonly values: ReadonlyMap<string, string>;
  readonly code: string;
  /** The heading of level 2 it stands below; empty above the first. */
  readonly section: string;
  readonly line: number;
}

/** An entry of a list. */
export interface Entry {
  /** Its name: what it says up to the first `:` or `–` outside of code. */
  readonly name: string;
  readonly fences: readonly Fence[];
}

/** What stands below a heading of level 2. */
export interface Section {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly entries: readonly Entry[];
  /** Everything in it that is set as code. */
  readonly codes: ReadonlySet<string>;
}

/** A page of the docs, read. */
export interface Page {
  readonly sections: readonly Section[];
  readonly fences: readonly Fence[];
  readonly links: readonly string[];
  readonly headings: readonly string[];
}

/** Reads a page. */
export function readPage(path: string): Page {
  return parsePage(readText(path));
}

/** Reads the text of a page. */
export function parsePage(text: string): Page {
  const { children } = fromMarkdown(text);
  const starts = children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  );
  const parts = [0, ...starts].map((start, index) => children.slice(index === 0 ? 0 : start, starts[index]));
  const [top = [], ...below] = parts;
  const sections = below.map(readSection);
  const all = children.flatMap((node) => [...withDescendants(node)]);
  return {
    sections,
    fences: [
      ...readFences(top, ''),
      ...below.flatMap((nodes, index) => readFences(nodes, sections[index]?.title ?? '')),
    ],
    // A link in a table is not parsed as one: tables are an extension of the language.
    links: [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
      (match) => match[1] ?? '',
    ),
    headings: all.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : [])),
  };
}

function readSection([heading, ...nodes]: readonly Content[]): Section {
  const title = heading === undefined ? '' : textOf(heading);
  const all = nodes.flatMap((node) => [...withDescendants(node)]);
  return {
    title,
    isEmpty: nodes.every((node) => node.type === 'html'),
    entries: nodes
      .flatMap((node) => (node.type === 'list' ? node.children : []))
      .map((item) => ({ name: nameOf(item), fences: readFences(item.children, title) })),
    codes: new Set(all.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))),
  };
}

function readFences(nodes: readonly (Content | Child)[], section: string): Fence[] {
  return nodes
    .flatMap((node) => [...withDescendants(node)])
    .flatMap((node) => {
      if (node.type !== 'code') return [];
      const info = [...(node.meta ?? '').matchAll(/([\w-]+)(?:=(\{.*?\}(?=\s+\w+\b|\s*$)|\S+))?/g)];
      return [
        {
          language: node.lang ?? '',
          words: new Set(info.flatMap(([, key, value]) => (key && value === undefined ? [key] : []))),
          values: new Map(
            info.flatMap(([, key, value]) => (key && value !== undefined ? [[key, value]] : [])),
          ),
          code: node.value,
          section,
          line: node.position?.start.line ?? 0,
        },
      ];
    });
}

function* withDescendants(node: Content | Child): Generator<Content | Child> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* withDescendants(child);
}

function textOf(node: Content | Child): string {
  return [...withDescendants(node)].map((one) => ('value' in one ? one.value : '')).join('');
}

function nameOf(item: Content | Child): string {
  const [first] = 'children' in item ? item.children : [];
  let name = '';
  for (const node of first && 'children' in first ? first.children : []) {
    const text = textOf(node);
    const end = node.type === 'text' ? text.search(/:|\s–/) : -1;
    name += end < 0 ? text : text.slice(0, end);
    if (end >= 0) break;
  }
  return normalize(name);
}

/** A name as it is compared: no backticks, one space between words, no point at its end, a small first letter. */
export function normalize(name: string): string {
  const plain = name.replaceAll('`', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}
