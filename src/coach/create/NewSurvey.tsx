import { isHelperKey } from '#core/keys.ts';
import { pathIn } from '#i18n/index.ts';
import type { SetupText } from '../coach-text.ts';
import { useLeaveWarning } from '../keys/unsaved-key.ts';
import { ReturnMessage } from '../ReturnMessage.tsx';
import { ShareKit } from '../share/ShareKit.tsx';
import { SetupForm } from './SetupForm.tsx';
import { useCreation } from './useCreation.ts';

interface Props {
  readonly locale: string;
  readonly t: SetupText;
}

/** /new: the form, and once the survey is created, its links. */
export function NewSurvey({ locale, t }: Props) {
  const creation = useCreation(t);
  useLeaveWarning();

  if (creation.created === 'forgotten') return <ReturnMessage {...t.linkCards.forgotten} locale={locale} />;
  if (creation.created) return <ShareKit locale={locale} t={t} created={creation.created} />;
  return (
    <div class="new-survey">
      <header class="stack">
        <h1 class="ds-heading">{t.create.heading}</h1>
        <p>{t.create.lead}</p>
        {creation.ownKey && (
          <p class="muted">
            {isHelperKey(creation.ownKey) ? t.problems.codes['coach-key-required'] : t.create.keptWorkspace}{' '}
            <a href={pathIn(locale, '/coach')}>{t.create.toPortfolio}</a>
          </p>
        )}
      </header>
      <SetupForm locale={locale} t={t} creation={creation} />
    </div>
  );
}
