import { flowRule, type TaintedArrival } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-untrusted-module-load',
  docs: {
    description: 'Disallow others to choose which module is loaded or which function is called.',
    counters: ['E1', 'AV-SUPPLY-CHAIN'],
    cwe: ['CWE-829', 'CWE-470'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides which module `{{api}}` runs, so whoever sends it runs any file that is within reach; look the module up in a table of your own.',
    },
    remoteCode: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) comes over the network and is run by `{{api}}`, so whoever holds that server, or the way to it, runs programs here; install the code, or check its digest.',
    },
    picked: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides which function of `{{api}}` is called, so whoever sends it calls any; look the function up in a table of your own.',
    },
    pickedFromTable: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) decides which function of `{{api}}` is called, inherited ones such as `constructor` among them; ask `Object.hasOwn` first, or use a `Map`.',
    },
  },
  judges: {
    module: { tainted: (arrival) => ({ message: 'tainted', data: describe(arrival) }) },
    code: {
      tainted(arrival) {
        // Code that a request brings is for the rule on injected code.
        return arrival.source.of === 'remote'
          ? { message: 'remoteCode', data: describe(arrival) }
          : undefined;
      },
    },
    'function-name': { tainted: (arrival) => ({ message: 'picked', data: describe(arrival) }) },
    'table-key': { tainted: (arrival) => ({ message: 'pickedFromTable', data: describe(arrival) }) },
  },
});

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
