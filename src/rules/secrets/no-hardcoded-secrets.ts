import {
  createRule,
  findGivenCredential,
  findGivenSecret,
  findComparedSecrets,
  findWrittenSecrets,
  judgeSites,
  moveGivenSecret,
  type Given,
  type GivenSecret,
  type KnownValue,
  type WrittenSecret,
} from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-hardcoded-secrets',
    docs: {
      description: 'Disallow passwords, keys and tokens that are written in the code.',
      counters: ['NET-3', 'NET-3.1'],
      cwe: ['CWE-798', 'CWE-259', 'CWE-321'],
    },
    messages: {
      tokenWritten: {
        set: 'recommended',
        text: 'The code holds a credential ({{what}}, `{{shown}}…`), which whoever reads the code has; revoke it, and read the new one from the environment or a secret store.',
      },
      credentialGiven: {
        set: 'recommended',
        text: '`{{api}}` (line {{line}}) is given its {{option}} as a text of the code, which whoever reads the code has; read it from the environment or a secret store.',
      },
      fallbackWritten: {
        set: 'recommended',
        text: 'Where `{{name}}` is not set, a text of the code is the secret, and nobody notices; refuse to start without it.',
      },
      secretNamed: {
        set: 'recommended',
        text: '`{{name}}` is given what looks like a real secret, which whoever reads the code has; read it from the environment or a secret store.',
      },
      secretCompared: {
        set: 'recommended',
        text: '`{{name}}` of whoever asks is compared with a text of the code, so whoever reads the code is let in; keep a hash of it, or read it from the environment.',
      },
      tokenDoubtful: {
        set: 'strict',
        text: 'The code holds what may be a credential ({{what}}, `{{shown}}…`); read it from the environment or a secret store.',
      },
      credentialLocal: {
        set: 'strict',
        text: '`{{api}}` (line {{line}}) is given a usual {{option}} as a text of the code; read it from the environment.',
      },
      secretDoubtful: {
        set: 'strict',
        text: '`{{name}}` is given a text of the code; if it is a secret, read it from the environment or a secret store.',
      },
    },
    repairs: {
      move: { kind: 'suggestion', text: 'Read it from `process.env.{{env}}`.' },
      drop: { kind: 'suggestion', text: 'Take the default away.' },
    },
  },
  (tools) => ({
    Program() {
      const { file, getText, report } = tools;
      const written = findWrittenSecrets(file, getText);
      for (const secret of written) {
        if (secret.kind !== 'name' && secret.isCertain) report(toFinding(secret));
      }
      const told = new Set(
        written.flatMap(({ kind, isCertain, node }) => (kind === 'name' || !isCertain ? [] : [node])),
      );
      const judge = (find: (value: KnownValue, given: Given) => GivenSecret | undefined) => ({
        value(value: KnownValue, given: Given) {
          const secret = find(value, given);
          if (secret === undefined || told.has(value.node)) return undefined;
          told.add(value.node);
          const { api } = given.site;
          const { edit, env, option } = moveGivenSecret(value, secret, given);
          return {
            message: secret.isCertain ? ('credentialGiven' as const) : ('credentialLocal' as const),
            data: { api, line: given.line, option },
            repair: edit && { id: 'move' as const, data: { env }, edit },
          };
        },
      });
      const judges = { credential: judge(findGivenCredential), 'own-secret': judge(findGivenSecret) };
      judgeSites(judges, tools);
      for (const { node, name } of findComparedSecrets(file)) {
        if (told.has(node)) continue;
        told.add(node);
        report({ message: 'secretCompared', node, data: { name } });
      }
      for (const secret of written) {
        if ((secret.kind === 'name' || !secret.isCertain) && !told.has(secret.node))
          report(toFinding(secret));
      }
    },
  }),
);

function toFinding({ kind, node, isCertain, what, shown, env, edit }: WrittenSecret) {
  const move = edit && { id: 'move' as const, data: { env }, edit };
  if (kind === 'token') {
    const message = isCertain ? ('tokenWritten' as const) : ('tokenDoubtful' as const);
    return { message, node, data: { what, shown }, repair: move };
  }
  if (kind === 'name') {
    const message = isCertain ? ('secretNamed' as const) : ('secretDoubtful' as const);
    return { message, node, data: { name: what }, repair: move };
  }
  const drop = edit && { id: 'drop' as const, data: {}, edit };
  return { message: 'fallbackWritten' as const, node, data: { name: what }, repair: drop };
}
