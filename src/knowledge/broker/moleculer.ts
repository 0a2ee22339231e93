import { describePackage } from '../grammar/index.ts';

const ACTIONS = '{actions,events}.*';
const HANDLER = [['Context']];

/** Actions are called by a gateway, or by other services with what they were given. */
export default describePackage({
  package: 'moleculer',
  version: '0.14.36',
  conventions: [
    {
      exports: [
        'default.actions.*',
        'default.actions.*.handler',
        'default.events.*',
        'default.events.*.handler',
      ],
      files: ['**/*.service.{js,ts,cjs,mjs}'],
      called: [['ctx', 'context']],
      parameters: ['Context'],
    },
  ],
  handlers: {
    [`ServiceBroker#createService(0).${ACTIONS}`]: HANDLER,
    [`ServiceBroker#createService(0).${ACTIONS}.handler`]: HANDLER,
    [`Service#parseServiceSchema(0).${ACTIONS}`]: HANDLER,
    [`Service#parseServiceSchema(0).${ACTIONS}.handler`]: HANDLER,
    [`ServiceSchema#${ACTIONS}`]: HANDLER,
    [`ServiceSchema#${ACTIONS}.handler`]: HANDLER,
  },
  sources: { message: ['Context#params'] },
  schemas: { 'Context#params.*': '(0).actions.*.params.*' },
});
