import type { FunctionComponent } from 'preact';
import type { InstrumentText, Published, Verdict } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';
import type { ChartRound } from '../rounds/page.tsx';

/** What a picture that leaves the page is made of: what is published, whose it is, and the words. */
export interface PictureProps {
  readonly organisation: string;
  /** Which round, when it closed, how many answered. */
  readonly facts: readonly string[];
  readonly result: Published;
  readonly history: readonly ChartRound[];
  readonly wording: InstrumentText;
  readonly t: Pick<Text, 'common' | 'results' | 'resultActions'>;
}

/** A chart that stands alone, as one svg element that needs no style sheet. */
export type Picture = FunctionComponent<PictureProps>;

export const WIDTH = 1600;
export const MARGIN = 80;
/** Where the part under the heading begins. */
export const TOP = 230;
export const FOOT = 110;

/** Colours of paper: dark enough as text on white. Shape and word say the same as each of them. */
export const INK = '#1e2129';
export const QUIET = '#565d6b';
export const LINE = '#d5d9e0';
export const COLORS: Readonly<Record<Verdict, { readonly strong: string; readonly soft: string }>> = {
  no: { strong: '#b3121d', soft: '#fdeceb' },
  unseen: { strong: '#0a5f94', soft: '#e6f2fa' },
  overQuarter: { strong: '#9c3d00', soft: '#fdeee3' },
  mixed: { strong: '#8a5200', soft: '#fff2d9' },
  underHalf: { strong: '#4c5566', soft: '#eef0f4' },
  yes: { strong: '#0a6b37', soft: '#e6f5ea' },
};
