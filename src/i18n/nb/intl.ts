/** How Intl is to write dates, numbers and lists. */
export const intl: {
  /** The language Intl is asked for; one that every browser knows. */
  readonly tag: string;
  /** From Sunday on, where Intl has other words for them in that language. */
  readonly weekdays?: readonly string[];
} = { tag: 'nb' };
