import { contentFaults } from './content-faults.ts';
import { report } from '../faults/fault.ts';
import { wordsFaults } from './words-faults.ts';

/** First part of `npm run check`: every fault an editor or translator can mend, or silence. */
const faults = [...contentFaults('content'), ...wordsFaults()];
if (faults.length > 0) {
  console.error(`${report(faults)}\n\n${faults.length} to mend.`);
  process.exitCode = 1;
}
