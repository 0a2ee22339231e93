import { describePackage } from '../grammar/index.ts';

const LEVELS = 'log,ok,debug,info,notice,warn,error,critical,alert,emerg';

/** What is written is sent to the service as JSON. */
export default describePackage({
  package: '@datadog/browser-logs',
  version: '7.16.2',
  instances: {
    'datadogLogs.logger': 'Logger',
    'datadogLogs.{createLogger,getLogger}()': 'Logger',
  },
  sinks: {
    logged: [
      `Logger#{${LEVELS}}(0..1)`,
      'Logger#setContext(0)',
      'Logger#setContextProperty(1)',
      'datadogLogs.{setGlobalContext,setUser,setAccount}(0)',
      'datadogLogs.{setGlobalContextProperty,setUserProperty,setAccountProperty}(1)',
    ],
  },
});
