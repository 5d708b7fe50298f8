import type { CoachText } from '../coach-text.ts';
import { KeyDialog } from './KeyDialog.tsx';

interface Props {
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}

/** Asks before a key is forgotten. It may be the last one, so the dialog offers its link. */
export function ForgetDialog({ coachKey, locale, t, onForget, onCancel }: Props) {
  const words = t.coach.forget;
  return (
    <KeyDialog
      id="forget-dialog"
      heading={words.heading}
      lost={coachKey}
      confirm={words.confirm}
      locale={locale}
      t={t}
      onConfirm={onForget}
      onClose={onCancel}
    >
      <p>{words.text}</p>
      <p>{words.rest}</p>
      <p>{t.linkCards.save.explain}</p>
    </KeyDialog>
  );
}
