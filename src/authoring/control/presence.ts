import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap } from '../../ast/index.ts';
import { classifyHost, type Role } from '../../knowledge/index.ts';
import { readText } from '../connection/endpoint.ts';
import { isEveryAddress } from '../connection/listener.ts';
import type { FileView } from '../file.ts';
import { getPositions, readRole, type Site } from '../site.ts';
import { followApp, type AppFlow } from './flow.ts';
import { isHiding } from './middleware.ts';

/** How a control can be brought: by a call whose row names the role, or by a header that is set by hand. */
export interface Control {
  readonly role: Role;
  /** Name of the header. Wherever the file spells it, nobody can say that it is missing. */
  readonly header?: string;
}

/** Is a control present for an application? Only what is missing for certain is reported. */
export type Presence = 'found' | 'missing' | 'unknown';

/** An application and whether it has the control. */
export interface ControlledApp {
  readonly site: Site;
  readonly presence: Presence;
  /** The function of the file that answers all requests, where the application is a server with one. */
  readonly handler: TSESTree.Node | undefined;
}

/** Judges each application that a file makes. */
export function findControlledApps(file: FileView, control: Control): ControlledApp[] {
  const apps = file.getSites('app').map((site) => ({ site, flow: followApp(file, site) }));
  const mountsOf = new Map(apps.map(({ site, flow }) => [site, findMounts(file, site, flow)]));
  const owners = new Map<Site, Set<Site>>();
  for (const one of file.getSites(control.role)) {
    const owning = apps.flatMap(({ site }) => (brings(file, mountsOf.get(site) ?? [], one) ? [site] : []));
    owners.set(one, new Set(owning));
  }
  return apps.map(({ site, flow }) => {
    const mounts = mountsOf.get(site) ?? [];
    const handlers = findHandlers(file, site);
    const judge = (): Presence => {
      const isFound = [...owners.values()].some((owning) => owning.has(site));
      if (isFound) return 'found';
      const isElsewhere = [...owners.values()].some((owning) => owning.size === 0);
      const isSpelled = control.header !== undefined && file.spells(control.header);
      if (isElsewhere || isSpelled || !flow.isKnown || !isServed(file, flow)) return 'unknown';
      // A server that is given no function answers by something else: an application, or nothing.
      if (handlers.length === 0 && getPositions(site, 'app-mount').length > 0) return 'unknown';
      return mounts.some((mount) => isHidingMount(file, mount)) ? 'unknown' : 'missing';
    };
    const [handler] = handlers;
    return { site, presence: judge(), handler };
  });
}

/** The sites at which something is mounted on an application. */
function findMounts(file: FileView, app: Site, flow: AppFlow): Site[] {
  return file.getSites('app-mount').filter((mount) => mount === app || isMethodOf(file, mount, flow));
}

function isMethodOf(file: FileView, { node }: Site, flow: AppFlow): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && isApp(file, callee.object, flow);
}

function isApp({ scope }: FileView, node: TSESTree.Node, { made }: AppFlow): boolean {
  return scope.resolve(node).list.some((origin) => origin.kind === 'place' && made.has(unwrap(origin.node)));
}

function getMounted(mount: Site): TSESTree.Node[] {
  return getPositions(mount, 'app-mount').flatMap(({ property }) => property?.nodes ?? []);
}

/** Does one of the mounts bring the control: what is mounted is made by its call, or the mount itself runs it? */
function brings({ scope }: FileView, mounts: readonly Site[], control: Site): boolean {
  return mounts.some(
    (mount) =>
      mount.node === control.node ||
      getMounted(mount).some((node) =>
        scope.resolve(node).list.some((origin) => 'node' in origin && unwrap(origin.node) === control.node),
      ),
  );
}

function findHandlers({ scope }: FileView, app: Site): TSESTree.Node[] {
  return getMounted(app).flatMap((node) =>
    scope
      .resolve(node)
      .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : [])),
  );
}

/** Does a mount run, for all requests, what nobody can look into? */
export function isHidingMount(file: FileView, mount: Site): boolean {
  const paths = readRole(file.scope, mount, 'app-mount-path').values;
  const isPartial = paths.complete && paths.known.some((path) => !/^\/?\*?$/.test(readText(path) ?? '/'));
  return !isPartial && getMounted(mount).some((node) => isHiding(file, node));
}

/** Does something begin to serve the application, for others than this machine? */
function isServed(file: FileView, flow: AppFlow): boolean {
  const serving = file.getSites('app-serve').filter((site) => {
    if (file.isDevelopmentOnly(site.node)) return false;
    const given = getPositions(site, 'app-serve').flatMap(({ property }) => property?.nodes ?? []);
    return isMethodOf(file, site, flow) || given.some((node) => isAppOrMember(file, node, flow));
  });
  return serving.length > 0 && !serving.some((site) => isHere(file, site));
}

/** `app`, `app.fetch` */
function isAppOrMember(file: FileView, node: TSESTree.Node, flow: AppFlow): boolean {
  const bare = unwrap(node);
  return isApp(file, bare, flow) || (bare.type === 'MemberExpression' && isApp(file, bare.object, flow));
}

function isHere({ scope }: FileView, site: Site): boolean {
  const given = site.arguments.flatMap((node) => (node === undefined ? [] : scope.values(node).known));
  return [...given, ...readRole(scope, site, 'listen-host').values.known].some((value) => {
    const host = readText(value);
    return host !== undefined && !isEveryAddress(host) && classifyHost(host) === 'loopback';
  });
}
