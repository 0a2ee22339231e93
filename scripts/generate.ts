import { generateComingFrom } from './generate/coming-from.ts';
import {
  generateOverview,
  generateReadme,
  generateRulePages,
  listOrphanedPages,
} from './generate/rule-pages.ts';
import { generateMeasured } from './generate/measured.ts';
import { remove, settle } from './generate/output.ts';
import { generateSources } from './generate/sources.ts';
import { generateThreatPages, listStaleThreatPages } from './generate/threat-pages.ts';

// Writes every generated file; with --check it writes none, names those that are stale and exits with 1.
const isCheck = process.argv.includes('--check');

const stale = await settle(generateSources(), isCheck);
if (isCheck && stale.length > 0) {
  console.log('The pages were not looked at: they are made from the files below.');
} else {
  // Not before the sources are settled: the index of rules is one of them.
  const { rules } = await import('../src/rules/index.ts');
  const threatPages = generateThreatPages(rules);
  const pages = [
    ...generateRulePages(rules),
    generateOverview(rules),
    ...generateReadme(rules),
    generateComingFrom(rules),
    ...threatPages,
  ];
  stale.push(...(await settle(pages, isCheck)));
  // After the table of rules, which stands in the same file.
  stale.push(...(await settle(generateMeasured(), isCheck)));
  stale.push(...remove(listStaleThreatPages(threatPages), isCheck));

  const orphans = listOrphanedPages(rules);
  for (const path of orphans)
    console.error(`${path}: there is no such rule; remove the page or name it after one.`);
  if (orphans.length > 0) process.exitCode = 1;
}

if (stale.length > 0) console.log(`${isCheck ? 'stale' : 'written'}: ${stale.join(', ')}`);
if (isCheck && stale.length > 0) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
