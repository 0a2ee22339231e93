import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap } from '../../ast/index.ts';
import { describeSource, type Flow } from '../../flow/index.ts';
import type { KnownPlace, Role } from '../../knowledge/index.ts';
import { component } from '../../scope/index.ts';
import type { FileView } from '../file.ts';

/** What the engine knows of an expression. */
export type Traced = ReturnType<Flow['trace']>;
export type Tainted = Extract<Traced, { kind: 'tainted' }>;

/** Where data of others comes from, for a judge. */
export interface ArrivalSource {
  /** As the code spells it: `req.query.id`. */
  readonly name: string;
  /** The line it stands on, from 1. */
  readonly line: number;
  /** Whose data it is: the name of the row. */
  readonly of: string;
  readonly node: TSESTree.Node;
  /** Members that lead on from there. */
  readonly path: readonly string[];
  /** The name that alone tells what it is; undefined where more does. */
  readonly called: string | undefined;
  /** The header of a request that it is, in small letters; undefined where it is none. */
  readonly header: string | undefined;
  /** Does a row say that it plays a role? */
  readonly plays: (role: Role) => boolean;
  /** Does a row say so of the very value, and not of what it is a part of? */
  readonly is: (role: Role) => boolean;
}

/** Tells a judge of the source that was found. */
export function readArrivalSource(
  found: Tainted,
  file: Pick<FileView, 'scope' | 'facts' | 'isPlaying'>,
): ArrivalSource {
  const { node, name } = describeSource(found);
  const places = getPlaces(found, file);
  const plays = (role: Role): boolean => places.flat().some((place) => file.isPlaying(place, role, node));
  return {
    node,
    name,
    line: node.loc.start.line,
    of: found.source.name,
    path: found.source.path,
    called: found.source.called,
    get header() {
      return found.source.name === 'request-header' || plays('incoming-headers')
        ? readHeader(found)
        : undefined;
    },
    plays,
    is: (role: Role) => places.at(-1)?.some((place) => file.isPlaying(place, role, node)) === true,
  };
}

/** `headers['x-real-ip']`, `get('X-Real-IP')`, `hostname` */
function readHeader({ source: { node, path } }: Tainted): string | undefined {
  const call = unwrap(node);
  const [argument] = call.type === 'CallExpression' ? call.arguments : [];
  const name = path.at(-1) ?? (argument && findLiteralText(argument));
  return name?.toLowerCase();
}

/** What is known of the source itself, and of the members that lead on from there. */
function getPlaces(
  { source: { node, path } }: Tainted,
  { scope, facts }: Pick<FileView, 'scope' | 'facts'>,
): (readonly KnownPlace[])[] {
  const places: (readonly KnownPlace[])[] = [scope.api(node)];
  for (const step of path) {
    const last = places.at(-1) ?? [];
    places.push(last.flatMap((place) => facts.step(place, component.member(step)) ?? []));
  }
  return places;
}
