import { describePackage, type PackageFacts } from '../../src/knowledge/index.ts';

/** Sinks of kinds that are asked about by name: no row of a package leads to them. */
const byName = { collection: ['walk(0)'], cached: ['cache(0)'], 'tested-text': ['matched(0)'] };

/** A sink for each kind that has dangers of its own, and what those dangers are made of. */
const dangers = describePackage({
  package: 'kinds',
  sources: {
    request: ['here()', 'hereQuery()'],
    browser: ['page()'],
    guessable: ['dice()'],
    clock: ['time()'],
    'random-byte': ['byte()', 'bytes().*'],
    password: ['asked()'],
    classified: ['filed()'],
    caught: ['failed()'],
  },
  sinks: {
    ...(byName as PackageFacts['sinks']),
    unguessable: ['token(0)'],
    'evenly-drawn': ['spread(0)'],
    searched: ['seek(0)'],
    size: ['make(0)'],
    'size-or-list': ['copy(0)'],
    'prototype-key': ['member(0)'],
    'prototype-walk': ['walkIn(0)'],
    'prototype-path': ['reachIn(0)'],
    'secret-url': ['visit(0)'],
    'cookie-value': ['cookie(0)'],
    'stored-password': ['store(0)'],
    logged: ['note(0)'],
    sent: ['answer(0)'],
    'sent-message': ['inform(0)'],
    exposed: ['expose(0)'],
    selector: ['pick(0)'],
    'sniffed-body': ['body(0)'],
    'function-name': ['invoke(0)'],
    command: ['execute(0)'],
    module: ['bring(0)'],
    opened: ['launch(0)'],
    'script-url': ['run(0)'],
  },
  sanitizers: { 'own-url': ['here()'], 'own-url-part': ['hereQuery()'] },
  guards: { all: ['fineIn(0).a'], sql: ['fineForSql(0)'], path: ['finePath(0)'] },
  derived: [
    ['digest(0)', 'digest()', ['digest']],
    ['build(0)', 'build()', ['query']],
    ['decoded(0)', 'decoded()', ['decoded']],
    ['lastOf(0)', 'lastOf()', ['part']],
    ['absolute(0)', 'absolute()', ['absolute']],
    ['parsed(0)', 'parsed()', ['parsed']],
    ['plainly(0)', 'plainly()'],
  ],
});

/** A module whose functions tell of the inside of a machine where they fail. */
const failing = describePackage({
  package: 'node:fs',
  sinks: { path: ['{readFileSync,readFile,existsSync}(0)', 'Stats#'] },
});

export const kinds = [dangers, failing];
