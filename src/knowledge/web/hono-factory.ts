import { describePackage } from '../grammar/index.ts';

const HANDLER = ['hono:Context', '-'];

export default describePackage({
  package: 'hono/factory',
  version: '4.13.19',
  instances: { 'createFactory()': 'Factory', 'Factory#createApp()': 'hono:Hono' },
  handlers: {
    'createMiddleware(0)': [HANDLER],
    'Factory#createMiddleware(0)': [HANDLER],
    'Factory#createHandlers(0..)': [HANDLER],
  },
});
