import { generateMeasured, listMeasured } from '../scripts/generate/measured.ts';
import { settle } from '../scripts/generate/output.ts';

// Prints the figures of the README from what the benches left in results/, and writes them there.

for (const [what, figure, script] of listMeasured()) {
  console.log(`${what.replaceAll('`', '')}\n    ${figure}    (${script})`);
}
const stale = await settle(generateMeasured(), false);
if (stale.length > 0) console.log(`written: ${stale.join(', ')}`);
