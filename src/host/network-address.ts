import { isIPv4, isIPv6 } from 'node:net';

/** Every household and every phone has an IPv6 /64 network, in which it can use any number of addresses. */
const NETWORK_GROUPS = 4;

/**
 * The address that limits count: IPv4 addresses as they are, IPv6 addresses by network (/64). A port, which some
 * proxies append, is removed: it differs for each connection.
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
