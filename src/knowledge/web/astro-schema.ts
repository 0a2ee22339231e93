import { describePackage } from '../grammar/index.ts';
import zod from '../check/zod.ts';

/** What Astro hands out is zod. */
export default describePackage({
  ...zod,
  package: 'astro:schema',
  version: '5.18.2',
  aliases: ['astro/zod'],
});
