import { describePackage } from '../grammar/index.ts';

const QUERYING =
  'query,queryJSON,querySingle,querySingleJSON,queryRequired,queryRequiredJSON,queryRequiredSingle,queryRequiredSingleJSON,querySQL,execute,executeSQL';

/** EdgeQL, with arguments behind it. */
export default describePackage({
  package: 'gel',
  version: '2.2.1',
  aliases: ['edgedb'],
  instances: {
    '{createClient,createHttpClient}()': 'Client',
    'Client#{withGlobals,withConfig,withRetryOptions,withTransactionOptions}()': 'Client',
    'Client#transaction(0:0)': 'Transaction',
  },
  sinks: { sql: [`{Client,Transaction}#{${QUERYING}}(0)`] },
});
