import {
  endOptions,
  findBareQuoting,
  findHandedOn,
  findProgram,
  flowRule,
  isBehindEnd,
  isOfLibrary,
  isPromised,
  isSettings,
  passArguments,
  readArrivalSource,
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
    opened: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is opened by the system at `{{api}}`, and what it names may be a program, or handed to a shell; check that it begins with `https:`.',
    },
    composed: {
      set: 'strict',
      text: 'A shell reads what `{{api}}` is given, and nothing shows what is in all of its parts; start the program without a shell and pass them as arguments.',
    },
    handedOn: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) is part of what `{{api}}` is given, which runs commands by its name; start the program without a shell and pass it as one argument.',
    },
    unquoted: {
      set: 'strict',
      text: '`{{api}}` quotes what is put into commands, and the function it is set to hands on its text as it is, so a shell reads whatever stands in it; leave it, or quote the text.',
    },
  },
  repairs: {
    end: { kind: 'suggestion', text: 'Put `--` before the argument.' },
    list: { kind: 'suggestion', text: 'Start the program without a shell, with a list of arguments.' },
  },
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const { node, api } of findBareQuoting(file)) yield { message: 'unquoted', node, data: { api } };
    for (const { node, api, found } of findHandedOn(file)) {
      const { name, line } = readArrivalSource(found, file);
      yield { message: 'handedOn', node, data: { source: name, line, api } };
    }
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
      // Of one word the name of a program is put together, and no shell reads it.
      composed: ({ sink, around, way, file }) =>
        !isOfLibrary(file) ||
        isPromised(way) ||
        !around.some(({ start, before, after }) => /\s/.test(start + before + after))
          ? undefined
          : { message: 'composed', data: { api: sink.api } },
      unknown: ({ sink, way, file }) =>
        !isOfLibrary(file) || sink.steps[0] !== '*' || !sink.isCertain || isPromised(way)
          ? undefined
          : { message: 'composed', data: { api: sink.api } },
    },
    opened: {
      tainted: ({ source, sink }) => ({
        message: 'opened',
        data: { source: source.name, line: source.line, api: sink.api },
      }),
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
