import {
  findReferrerRedirects,
  flowRule,
  headers,
  keepLocal,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-open-redirect',
  docs: {
    description: 'Disallow redirects to sites that others choose.',
    counters: ['T4'],
    cwe: ['CWE-601'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides where `{{api}}` leads, so a link to this site takes people to another one; redirect to paths of this site only, or ask a list.',
    },
    backslash: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) decides where `{{api}}` leads, and the check before it knows of slashes only: browsers read `/\\\\host` as `//host`; refuse backslashes as well.',
    },
    referrer: {
      set: 'strict',
      text: 'People are sent to what the header `Referer` names, and whoever links here chooses that; compare its host with this one first.',
    },
  },
  repairs: {
    local: { kind: 'suggestion', text: 'Redirect to paths of this site only.' },
  },
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const node of findReferrerRedirects(file)) yield { message: 'referrer', node, data: {} };
  },
  judges: {
    redirect: {
      tainted(arrival) {
        if (isLeftOut(arrival)) return undefined;
        const edit = keepLocal(arrival);
        return {
          message: 'tainted',
          data: describe(arrival),
          repair: edit && { id: 'local', data: {}, edit },
        };
      },
      otherwise: {
        as: 'browsed',
        tainted: (arrival) =>
          isLeftOut(arrival) ? undefined : { message: 'backslash', data: describe(arrival) },
      },
    },
  },
});

/**
 * Nobody's link sets the header that says which host is asked: that is for another rule. A header that others name, too, is
 * reported for its name.
 */
function isLeftOut({ source, sink }: TaintedArrival<object>): boolean {
  return headers.isHostHeader(source.header) || !sink.isCertain;
}

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
