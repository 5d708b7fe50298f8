/** Loaded before a program, lets it live 400 days later. */
const SHIFT = 400 * 24 * 60 * 60 * 1000;
const { now } = Date;
const later = () => now() + SHIFT;

globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [later()] : given, made) as Date,
  get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
});
