/**
 * Single files of rate-limiter-flexible. Its index loads a limiter for each of a dozen databases, which is
 * felt when a function starts; its types describe only the index.
 */
declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  export { RateLimiterMemory as default } from 'rate-limiter-flexible';
}

/** What a limiter on another store extends. It brings the methods whose names begin with an underscore. */
declare module 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js' {
  export { RateLimiterStoreAbstract as default } from 'rate-limiter-flexible';
}
