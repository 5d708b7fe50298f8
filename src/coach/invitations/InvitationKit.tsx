import { useRef, useState } from 'preact/hooks';
import type { SurveyDocument } from '#contract/survey.ts';
import { fill } from '#i18n/format.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import type { CoachText, MessagesText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { Fold } from '../Fold.tsx';
import { MoreWays } from '../share/MoreWays.tsx';
import { ReadyMessage } from '../share/ReadyMessage.tsx';
import { invitedReminder, type SharedSurvey } from '../share/ready-texts.ts';
import { HandOut } from './HandOut.tsx';
import { HAND_OUT_WAYS, numberRanges, numbersHandedOutBy, useHandedOut } from './handed-out.ts';
import { MailMerge } from './MailMerge.tsx';
import { useInvitations } from './useInvitations.ts';

export interface InvitationKitProps {
  readonly survey: SurveyDocument;
  readonly shared: SharedSurvey;
  readonly messages: MessagesText;
  readonly locale: string;
  readonly t: CoachText;
}

/** The invitations of a survey with all ways to hand them out. They are made in this browser and exist only here. */
export function InvitationKit({ survey, shared, messages, locale, t }: InvitationKitProps) {
  const made = useInvitations(survey, messages.questions);
  const list = useHandedOut(survey.id);
  const [isForgetting, setForgetting] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const words = t.invitations;
  const { count = 0, spares = 0 } = survey.invitations ?? {};

  return (
    <div class="link-card" data-color="brand1" data-kind="invitations">
      <p class="link-card-name">
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
          <path d="M4 6h16v12H4zM4 7l8 6 8-6" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        {words.name}
      </p>
      <p class="link-card-purpose">{fill(words.facts, { count, spares })}</p>
      {made === 'different' && <p class="advice">{words.different}</p>}
      {made === 'making' && <p role="status">{t.common.loading}</p>}
      {typeof made === 'object' && (
        <>
          <div class="kit-words">
            <p class="kit-words-heading">{words.words.heading}</p>
            <p translate={false}>{fingerprintWords(made.fingerprint).join(' ')}</p>
            <p class="link-card-purpose">{words.words.text}</p>
          </div>
          <p class="link-card-purpose" tabIndex={-1} ref={line}>
            {words.ways} {fill(words.handed, { n: list.handedOut.size, all: count + spares })}
          </p>
          {list.handedOut.size > 0 && (
            <ul class="handed-out">
              {HAND_OUT_WAYS.map(
                (way) => [way, numberRanges(numbersHandedOutBy(list.handedOut, way))] as const,
              )
                .filter(([, numbers]) => numbers)
                .map(([way, numbers]) => (
                  <li key={way}>{fill(words.by[way], { numbers })}</li>
                ))}
            </ul>
          )}
          <Fold summary={words.mail.summary}>
            <MailMerge made={made} shared={shared} messages={messages} list={list} t={t} />
          </Fold>
          <Fold summary={words.one.summary}>
            <HandOut invitations={made.invitations} list={list} t={t} />
          </Fold>
          <Fold summary={t.share.texts.reminder}>
            <ReadyMessage text={invitedReminder(shared, messages)} locale={shared.locale} t={t} />
          </Fold>
          {list.handedOut.size > 0 && (
            <button
              type="button"
              class="ds-button kit-forget"
              data-variant="tertiary"
              onClick={() => setForgetting(true)}
            >
              {words.forget.action}
            </button>
          )}
          {isForgetting && (
            <DialogForm
              id="forget-list-dialog"
              words={{ ...words.forget, busy: words.forget.confirm }}
              name={shared.organisation}
              t={t}
              danger
              read={() => async () => list.forget()}
              // The button disappears; focus goes to the number that it changed.
              onDone={() => line.current?.focus()}
              onCancel={() => setForgetting(false)}
            >
              <p>{words.forget.text}</p>
            </DialogForm>
          )}
          <MoreWays
            shared={shared}
            messages={messages}
            fingerprint={made.fingerprint}
            locale={locale}
            t={t}
          />
        </>
      )}
    </div>
  );
}
