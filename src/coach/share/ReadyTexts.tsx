import { useState } from 'preact/hooks';
import type { CoachText, MessagesText } from '../coach-text.ts';
import { ReadyMessage } from './ReadyMessage.tsx';
import { CHANNELS, type Channel, readyText, type SharedSurvey, smsTo } from './ready-texts.ts';

interface Props {
  readonly shared: SharedSurvey;
  readonly messages: MessagesText;
  readonly t: CoachText;
}

/** A message for each channel, in the survey's language: to copy, or to open in the program that sends it. */
export function ReadyTexts({ shared, messages, t }: Props) {
  const [channel, setChannel] = useState<Channel>('email');
  const text = readyText(channel, shared, messages);
  const words = t.share.texts;
  return (
    <fieldset class="ds-fieldset ready-texts">
      <legend class="ds-label">{words.legend}</legend>
      <div class="segments">
        {CHANNELS.map((one) => (
          <label class="segment" key={one}>
            <input
              type="radio"
              name={`channel-${shared.id}`}
              value={one}
              checked={one === channel}
              onChange={() => setChannel(one)}
            />
            <span>{words[one]}</span>
          </label>
        ))}
      </div>
      <ReadyMessage text={text} locale={shared.locale} t={t}>
        {channel === 'sms' && (
          <a class="ds-button" data-variant="tertiary" href={smsTo(text)}>
            {words.openSms}
          </a>
        )}
      </ReadyMessage>
    </fieldset>
  );
}
