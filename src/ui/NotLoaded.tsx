import type { Text } from '#i18n/index.ts';

interface Props {
  readonly t: Text['common'];
  /** What did not load, where there is more to say of it. */
  readonly text?: string;
  readonly onRetry: () => void;
}

/** Stands where a part of the page should be that did not load. */
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
