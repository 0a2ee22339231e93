import { describePackage } from '../grammar/index.ts';

/** What components are made of is escaped when it is printed. */
export default describePackage({
  package: 'react-dom/server',
  version: '18.3.1',
  aliases: ['react-dom/server.browser', 'react-dom/server.edge'],
  sanitizers: { html: ['{renderToString,renderToStaticMarkup}()'] },
});
