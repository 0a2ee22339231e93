import {
  endOptions,
  findProgram,
  flowRule,
  isBehindEnd,
  isSettings,
  passArguments,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow data of others in commands that a shell reads, and as options of programs.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-78', 'CWE-88'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) reaches the command of `{{api}}`, so whoever sends it runs programs here; start the program without a shell and pass it as one argument.',
    },
    taintedOption: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes an argument of `{{program}}` at `{{api}}`, which takes it for an option where it begins with `-`, and has options that run programs or write files; put `--` before it, or refuse such values.',
    },
  },
  repairs: {
    end: { kind: 'suggestion', text: 'Put `--` before the argument.' },
    list: { kind: 'suggestion', text: 'Start the program without a shell, with a list of arguments.' },
  },
  judges: {
    command: {
      tainted(arrival) {
        const { source, sink } = arrival;
        const edit = passArguments(arrival);
        return {
          message: 'tainted',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: edit && { id: 'list', data: {}, edit },
        };
      },
    },
    option: {
      tainted(arrival) {
        // Where a shell reads the arguments, they are more than options.
        if (isSettings(arrival) || isBehindEnd(arrival) || arrival.isTaintedAs('command')) return undefined;
        const { source, sink } = arrival;
        const edit = endOptions(arrival);
        return {
          message: 'taintedOption',
          data: { source: source.name, line: source.line, api: sink.api, program: findProgram(arrival) },
          repair: edit && { id: 'end', data: {}, edit },
        };
      },
    },
  },
});
