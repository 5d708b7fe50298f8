import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

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

const LOOPBACK = ['127.0.0.0/8', '::1'];

/**
 * Reads a list of addresses, networks (CIDR) and the word `loopback`. srvx knows single addresses alone, and asks its list
 * whether it includes one, so this list answers for whole networks too, of IPv4 also where it is mapped into IPv6.
 *
 * @returns null when something in it is none of these
 */
export function proxyList(text: string): string[] | null {
  const items = text.split(/[\s,]+/).filter(Boolean);
  const networks = new BlockList();
  for (const item of items.flatMap((item) => (item === 'loopback' ? LOOPBACK : item))) {
    const [address = '', bits, ...more] = item.split('/');
    const family = isIP(address);
    const width = family === 4 ? 32 : 128;
    const length = Number(bits ?? width);
    if (family === 0 || more.length > 0 || !/^\d*$/.test(bits ?? '0') || bits === '' || length > width)
      return null;
    networks.addSubnet(address, length, `ipv${family as 4 | 6}`);
  }
  return new Networks(networks, items);
}

/** What srvx takes for a list of addresses. */
class Networks extends Array<string> {
  readonly #networks: BlockList;

  constructor(networks: BlockList, items: readonly string[]) {
    super(...items);
    this.#networks = networks;
  }

  override includes(address: string): boolean {
    const family = isIP(address);
    return family > 0 && this.#networks.check(address, `ipv${family as 4 | 6}`);
  }
}
