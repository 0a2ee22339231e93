import { describePackage } from '../grammar/index.ts';

/** `or` takes the text of a filter as the server reads it; other methods take values. */
export default describePackage({
  package: '@supabase/supabase-js',
  version: '2, @supabase/postgrest-js 2.109.0',
  instances: { 'createClient()': 'SupabaseClient' },
  sinks: { 'nosql-text': ['SupabaseClient#from().**.or(0)'] },
});
