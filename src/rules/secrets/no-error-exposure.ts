import { flowRule, writeInstead, type TaintedArrival } from '../../authoring/index.ts';

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
  },
  repairs: { general: { kind: 'suggestion', text: 'Send `{{text}}` in its place.' } },
  judges: {
    sent: {
      tainted: (arrival) => ({ message: 'failure', ...tell(arrival) }),
      otherwise: {
        as: 'sent-message',
        tainted: (arrival) => ({ message: 'failureMessage', ...tell(arrival) }),
      },
    },
  },
});

const TEXT = 'Internal server error';

function tell(arrival: TaintedArrival<object>) {
  const { source, sink } = arrival;
  const edit = writeInstead(arrival, TEXT);
  return {
    data: { source: source.name, line: source.line, api: sink.api },
    repair: edit && { id: 'general' as const, data: { text: TEXT }, edit },
  };
}
