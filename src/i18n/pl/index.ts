/** Polish, for those who answer. */
export * from './common.ts';
export * from './intl.ts';
export * from './invited.ts';
export * from './limits.ts';
export * from './operator.ts';
export * from './privacy.ts';
export * from './problems.ts';
export * from './respond.ts';
