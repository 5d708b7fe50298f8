import { pathIn } from '#i18n/index.ts';

interface Props {
  readonly heading: string;
  readonly text: string;
  /** What the way back to the portfolio is called. */
  readonly back: string;
  readonly locale: string;
}

/** Stands in place of a page on one survey that cannot be shown, with the way back to the portfolio. */
export function ReturnMessage({ heading, text, back, locale }: Props) {
  return (
    <div class="stack" role="status">
      <h1 class="ds-heading">{heading}</h1>
      <p>{text}</p>
      <a class="ds-button" href={pathIn(locale, '/coach')}>
        {back}
      </a>
    </div>
  );
}
