import { seedEvidence } from '../support/portfolio.ts';

/**
 * `npm run demo:portfolio <data folder>`: 24 made-up organisations over four quarters, in the data folder of a site
 * that is not running. Prints the coach key; start the site on that folder with DATA_DIR, and open /coach#key.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name a data folder');
const key = await seedEvidence(folder, { organisations: 24, rounds: 4, people: 9 });
console.log(`/coach#${key}`);
