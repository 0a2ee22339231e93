import {
  flowRule,
  isLeftToViews,
  replaceGiven,
  writeInstead,
  type Given,
  type KnownValue,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-error-exposure',
  docs: {
    description: 'Disallow errors in answers: their stack, the statement that failed, what a driver says.',
    counters: ['I2', 'I-3', 'I-V2'],
    cwe: ['CWE-209', 'CWE-497'],
  },
  messages: {
    failure: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is what went wrong, with paths, statements or names of tables in it, and `{{api}}` sends it to whoever asks; log it, and send a text of your own.',
    },
    failureMessage: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) is the message of any error, and `{{api}}` sends it to whoever asks; send it for errors of your own only, else a text.',
    },
    detailsSent: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) sends whoever asks the stack, or more, of what went wrong; leave that to development.',
    },
  },
  repairs: {
    general: { kind: 'suggestion', text: 'Send `{{text}}` in its place.' },
    hide: { kind: 'hardening', text: 'Use `{{safe}}`.' },
  },
  roles: { 'error-details': { value: judgeSwitch(true) }, 'error-mask': { value: judgeSwitch(false) } },
  judges: {
    sent: { tainted: tellAll, otherwise: { as: 'sent-message', tainted: tellMessage } },
    'sent-live': { tainted: tellAll, otherwise: { as: 'sent-message', tainted: tellMessage } },
  },
});

const TEXT = 'Internal server error';

function tellAll(arrival: TaintedArrival<object>) {
  if (isLeftToViews(arrival)) return undefined;
  return { message: 'failure' as const, ...tell(arrival) };
}

function tellMessage(arrival: TaintedArrival<object>) {
  return { message: 'failureMessage' as const, ...tell(arrival) };
}

function tell(arrival: TaintedArrival<object>) {
  const { source, sink } = arrival;
  const edit = writeInstead(arrival, TEXT);
  return {
    data: { source: source.name, line: source.line, api: sink.api },
    repair: edit && { id: 'general' as const, data: { text: TEXT }, edit },
  };
}

/** Is a switch set to what shows more than it should? */
function judgeSwitch(open: boolean) {
  return (value: KnownValue, { site, position, line }: Given) => {
    if (value.kind !== 'literal' || value.value !== open) return undefined;
    const safe = String(!open);
    const edit = position.option === undefined ? undefined : replaceGiven(value.node, position, safe);
    return {
      message: 'detailsSent' as const,
      data: { api: site.api, line },
      repair: edit && { id: 'hide' as const, data: { safe }, edit },
    };
  };
}
