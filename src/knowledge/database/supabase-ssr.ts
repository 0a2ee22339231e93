import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@supabase/ssr',
  version: '0.12.7',
  instances: { '{createServerClient,createBrowserClient}()': '@supabase/supabase-js:SupabaseClient' },
});
