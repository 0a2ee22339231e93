import { describePackage } from '../grammar/index.ts';

const SENTRY_SINKS: readonly string[] = [
  'captureMessage(0)',
  'captureMessage(1).{extra,tags,contexts,user}',
  'captureException(1).{extra,tags,contexts,user}',
  'captureEvent(0)',
  'addBreadcrumb(0)',
  'setContext(1)',
  'setExtra(1)',
  'setExtras(0)',
  'setTag(1)',
  'setTags(0)',
  'setUser(0)',
  'Scope#{setContext,setExtra,setTag}(1)',
  'Scope#{setExtras,setTags,setUser,addBreadcrumb}(0)',
  'logger.{trace,debug,info,warn,error,fatal}(0..)',
];

/** What is sent to the service is read by everybody who looks after errors. */
export default describePackage({
  package: '@sentry/node',
  version: '11.12.0',
  aliases: [
    '@sentry/browser',
    '@sentry/react',
    '@sentry/nextjs',
    '@sentry/bun',
    '@sentry/deno',
    '@sentry/cloudflare',
    '@sentry/nestjs',
    '@sentry/core',
    '@sentry/vue',
    '@sentry/sveltekit',
    '@sentry/remix',
    '@sentry/aws-serverless',
    '@sentry/google-cloud-serverless',
  ],
  instances: {
    '{getCurrentScope,getIsolationScope,getGlobalScope}()': 'Scope',
    '{withScope,withIsolationScope}(0:0)': 'Scope',
  },
  sinks: { logged: SENTRY_SINKS },
  roles: {
    'report-maker': ['init()'],
    'report-filter': ['init(0).{beforeSend,beforeSendTransaction}'],
    'report-personal': [{ at: 'init(0).sendDefaultPii', versions: '<11' }],
  },
});
