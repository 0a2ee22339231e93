import { describePackage } from '../grammar/index.ts';

const CLASSES =
  'RateLimiterMemory,RateLimiterCluster,RateLimiterRedis,RateLimiterRedisNonAtomic,RateLimiterValkey,RateLimiterValkeyGlide,RateLimiterMongo,RateLimiterMySQL,RateLimiterPostgres,RateLimiterSQLite,RateLimiterPrisma,RateLimiterDrizzle,RateLimiterDrizzleNonAtomic,RateLimiterMemcache,RateLimiterUnion,RateLimiterDynamo,RateLimiterEtcd,RateLimiterEtcdNonAtomic,BurstyRateLimiter,RLWrapperBlackAndWhite';

export default describePackage({
  package: 'rate-limiter-flexible',
  version: '11.4.0',
  sinks: { 'limit-key': [`{${CLASSES}}#consume(0)`] },
});
