import { printName } from '../../ast/index.ts';
import {
  answersAnybody,
  asksNobody,
  createRule,
  findSecret,
  findWeakness,
  judgeSites,
  plays,
  type RoleJudge,
} from '../../authoring/index.ts';

const messages = {
  secretToAnybody: {
    set: 'recommended',
    text: '`{{secret}}` is sent by `{{api}}` to whatever page is in the window (`*`), also one that somebody else has put there; name the origin it is meant for.',
  },
  answersAnybody: {
    set: 'recommended',
    text: '`{{secret}}` is sent by `{{api}}` to whatever page has sent a message, and nothing here asks which one that is; compare `{{target}}` with the origins that it is meant for first.',
  },
  anybody: {
    set: 'strict',
    text: '`{{api}}` sends to whatever page is in the window (`*`); name the origin that the message is meant for.',
  },
  weakCheck: {
    set: 'recommended',
    text: "The origin of the message is compared by {{weakness}}, which the sites of others have as well; compare it as a whole: `event.origin === 'https://…'`.",
  },
  unchecked: {
    set: 'strict',
    text: 'Messages of any window are used here; ask `event.origin` first who sent them.',
  },
} as const;

type NoRepairs = Readonly<Record<string, never>>;

const target: RoleJudge<typeof messages, NoRepairs, object> = {
  value(value, { site, scope }) {
    if (value.kind !== 'literal' || value.value !== '*') return undefined;
    const [data] = site.arguments;
    const secret = data === undefined ? undefined : findSecret(scope, data);
    return secret === undefined
      ? { message: 'anybody', node: site.node, data: { api: site.api } }
      : { message: 'secretToAnybody', node: site.node, data: { secret, api: site.api } };
  },
  expression(node, { site, scope }) {
    const [data] = site.arguments;
    if (data === undefined || !answersAnybody(scope, site.node, node)) return undefined;
    const secret = findSecret(scope, data);
    return secret === undefined
      ? undefined
      : {
          message: 'answersAnybody',
          node: site.node,
          data: { secret, api: site.api, target: printName(node) },
        };
  },
};

const listener: RoleJudge<typeof messages, NoRepairs, object> = {
  value: (value, { site, scope }) =>
    value.kind === 'function' && site.api.startsWith('window.') && asksNobody(scope, value.function)
      ? { message: 'unchecked', node: site.node, data: {} }
      : undefined,
};

export default createRule(
  {
    name: 'no-unsafe-postmessage',
    docs: {
      description: 'Disallow messages between windows that ask for no origin.',
      counters: ['T4'],
      cwe: ['CWE-346', 'CWE-20'],
    },
    messages,
    repairs: {},
  },
  (tools) => ({
    Program() {
      const { file, report } = tools;
      judgeSites({ 'message-target': target, 'message-listener': listener }, tools);
      if (!file.spells('origin') || !file.spells('message')) return;
      for (const { node, sides } of file.getComparisons()) {
        if (!sides.some(({ subject }) => plays(file.scope, subject, 'sender-origin'))) continue;
        const weakness = findWeakness(file.scope, node);
        if (weakness !== undefined) report({ message: 'weakCheck', node, data: { weakness } });
      }
    },
  }),
);
