import { isIPv4, isIPv6 } from 'node:net';

/** IPv6 gives every household and every phone a network of its own, and that as many addresses as it likes. */
const NETWORK_GROUPS = 4;

/**
 * Whom a limit counts: an IPv4 address as it is, an IPv6 address by its network (/64). Some proxies write the port
 * behind it, which is another one for each connection and nobody's name.
 */
export function networkOf(address: string | null | undefined): string {
  const bare = (address ?? '')
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1');
  const text = bare.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(text) || !isIPv6(text)) return text;
  const [head = '', tail = ''] = (text.split('%')[0] as string).split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
