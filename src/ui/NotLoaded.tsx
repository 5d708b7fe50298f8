import type { Text } from '#i18n/index.ts';

interface Props {
  readonly t: Text['common'];
  /** What did not load, in place of the usual text. */
  readonly text?: string;
  readonly onRetry: () => void;
}

/** Replaces a part of the page that did not load, with a button to retry. */
export function NotLoaded({ t, text = t.unloaded.text, onRetry }: Props) {
  return (
    <>
      <p class="advice" role="alert">
        {text}
      </p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onRetry}>
        {t.unloaded.retry}
      </button>
    </>
  );
}
