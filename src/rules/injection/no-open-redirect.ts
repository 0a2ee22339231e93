import { findReferrerRedirects, flowRule, headers, keepLocal } from '../../authoring/index.ts';

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
        const { source, sink } = arrival;
        // Nobody's link sets the header that says which host is asked: that is for another rule.
        if (headers.isHostHeader(source.header)) return undefined;
        const edit = keepLocal(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'local', data: {}, edit },
        };
      },
    },
  },
});
