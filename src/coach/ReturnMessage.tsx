import { pathIn } from '#i18n/index.ts';

interface Props {
  readonly heading: string;
  readonly text: string;
  /** The label of the link to the portfolio. */
  readonly back: string;
  readonly locale: string;
}

/** Replaces a page about one survey that cannot be shown, with a link to the portfolio. */
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
