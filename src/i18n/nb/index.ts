/** Bokmål, the source language. The other languages have the same files, and their types are those of these files. */
export * from './api-docs.ts';
export * from './coach.ts';
export * from './committee-report.ts';
export * from './common.ts';
export * from './create.ts';
export * from './intl.ts';
export * from './invitations.ts';
export * from './invited.ts';
export * from './presenting.ts';
export * from './privacy.ts';
export * from './problems.ts';
export * from './representatives.ts';
export * from './respond.ts';
export * from './result-actions.ts';
export * from './results.ts';
export * from './share.ts';
export * from './site.ts';
