import { build } from 'astro';

/** The pages under test are the built ones: built once, before the first test. */
export default async function setup(): Promise<void> {
  await build({ logLevel: 'error' });
}
