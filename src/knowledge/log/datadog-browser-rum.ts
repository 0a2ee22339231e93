import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@datadog/browser-rum',
  version: '7.16.2',
  aliases: ['@datadog/browser-rum-slim'],
  sinks: {
    logged: [
      'datadogRum.{addAction,addError}(1)',
      'datadogRum.{setGlobalContext,setViewContext,setUser,setAccount}(0)',
      'datadogRum.{setGlobalContextProperty,setViewContextProperty,setUserProperty,setAccountProperty}(1)',
    ],
  },
});
