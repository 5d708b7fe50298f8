import type { SurveyDocument } from '#contract/survey.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import { answerLink } from '#ui/links.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { MessagesText, TogetherText } from '../coach-text.ts';
import { useInvitations } from '../invitations/useInvitations.ts';
import { WithMessages } from '../WithMessages.tsx';

interface Props {
  readonly survey: SurveyDocument;
  readonly t: TogetherText;
}

/** How to join: by the QR code on the screen, or with one's own invitation and the words to compare. */
export function JoinInstructions({ survey, t }: Props) {
  const link = answerLink(location.origin, survey.locale, survey.id);
  if (survey.invitations) {
    return (
      <WithMessages locale={survey.locale} t={t}>
        {({ questions }) => <ByInvitation survey={survey} questions={questions} t={t} />}
      </WithMessages>
    );
  }
  return (
    <div class="projector-code" data-color="brand1">
      <QrCode text={link} label={t.linkCards.qr} t={t.common} />
      <p>{t.together.scan}</p>
      <p class="projector-link" translate={false}>
        {link.replace(/^https?:\/\//, '')}
      </p>
    </div>
  );
}

interface WordsProps extends Pick<Props, 'survey' | 't'> {
  readonly questions: MessagesText['questions'];
}

function ByInvitation({ survey, questions, t }: WordsProps) {
  const made = useInvitations(survey, questions);
  return (
    <div class="projector-code" data-color="brand1">
      {made === 'different' && <p>{t.invitations.different}</p>}
      {typeof made === 'object' && (
        <>
          <p class="projector-link">{t.together.own}</p>
          <p>{t.together.words}</p>
          <p class="projector-words" translate={false}>
            {fingerprintWords(made.fingerprint).map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
