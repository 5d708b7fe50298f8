import type { FunctionComponent } from 'preact';
import type { Verdict } from '#core/index.ts';
import type { Text } from '#i18n/index.ts';
import type { ChartProps, ChartRound } from '../chart.ts';

/** All that a picture may use: what is published, whose it is, and the texts. */
export interface PictureProps extends Pick<ChartProps, 'result' | 'wording'> {
  readonly organisation: string;
  /** Which round, when it closed, how many answered. */
  readonly facts: readonly string[];
  readonly history: readonly ChartRound[];
  readonly t: Pick<Text, 'common' | 'results' | 'resultActions'>;
}

/** A chart as a single svg element that needs no style sheet. */
export type Picture = FunctionComponent<PictureProps>;

export const WIDTH = 1600;
export const MARGIN = 80;
/** Where the part under the heading begins. */
export const TOP = 230;
export const FOOT = 110;

/** Colours for white paper, dark enough for text. Colour is never the only sign: shape and word say the same. */
export const INK = '#1e2129';
export const MUTED = '#565d6b';
/** The part of a bar beyond its band. */
export const TRACK = '#d5d9e0';
export const VERDICT_HEX: Readonly<Record<Verdict, { readonly strong: string; readonly soft: string }>> = {
  no: { strong: '#b3121d', soft: '#fdeceb' },
  unseen: { strong: '#0a5f94', soft: '#e6f2fa' },
  overQuarter: { strong: '#9c3d00', soft: '#fdeee3' },
  mixed: { strong: '#8a5200', soft: '#fff2d9' },
  underHalf: { strong: '#4c5566', soft: '#eef0f4' },
  yes: { strong: '#0a6b37', soft: '#e6f5ea' },
};
