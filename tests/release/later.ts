/** Loaded before a program, lets it live 400 days later. */
const SHIFT = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: [] | [value: string | number]) {
    super(...(given.length === 0 ? ([RealDate.now() + SHIFT] as const) : given));
  }
  static override now(): number {
    return RealDate.now() + SHIFT;
  }
} as DateConstructor;
