/** The environment, as config.ts has it. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What this program reads. A variable of another program may look like anything. */
const OWN =
  /^(UPSTASH_REDIS_REST_|KV_REST_API_|OPERATOR_)|^(PORT|HOST|DATA_DIR|PEPPER|SIGNUP_CODE|REDIS_URL|TIME_ZONE|TRUST_PROXY|SITE_URL|SOURCE_URL|HSTS_SUBDOMAINS|CRON_SECRET|METRICS_TOKEN)$/;

/** What people write where a value belongs, and the names that RFC 2606 keeps for examples. */
const PLACEHOLDER =
  /^(x{3,}|\.{3}|<.*>|\[.*\]|\$\{.*\}|(change|replace|fill)[-_ ]?(me|this|in)?|todo|tbd|secret|password|token|your[-_ ].*)$|\/\/([^/@]*@)?([\w.-]*\.)?example(\.com|\.org|\.net|\.upstash\.io)?([:/]|$)|^[\w.]+@([\w-]+\.)?example(\.\w+)?$/i;

/** A sentence for each value that was pasted with something around it, or never filled in. They name no value. */
export function slipsIn(env: Environment): string[] {
  return Object.entries(env)
    .filter(([name]) => OWN.test(name))
    .flatMap(([name, value = '']) => {
      if (/^\s|\s$/.test(value)) return `${name} has a space or a line break before or after its value.`;
      if (/^(["'`]).*\1$/.test(value)) return `${name} has quotes around its value: take them away.`;
      return PLACEHOLDER.test(value) ? `${name} still has a placeholder.` : [];
    });
}

const PAIRS = ['UPSTASH_REDIS_REST_', 'KV_REST_API_'];

/** A sentence where an address and a token come from two databases, or an address is one for browsers. */
export function upstashSlips(env: Environment): string[] {
  const from = (what: string) => PAIRS.find((pair) => env[pair + what]);
  const [url, token] = [from('URL'), from('TOKEN')];
  const addresses = PAIRS.map((pair) => `${pair}URL`).filter(
    (name) => URL.parse(env[name] ?? '')?.hostname === 'console.upstash.com',
  );
  return [
    ...(url && token && url !== token
      ? ['UPSTASH_REDIS_REST_ and KV_REST_API_ are mixed: address and token must come from the same pair.']
      : []),
    ...addresses.map(
      (name) => `${name} is a page of Upstash's console: copy the address under "REST" there.`,
    ),
  ];
}
