import { useState } from 'preact/hooks';
import { CopyButton } from '../../../components/CopyButton.tsx';
import type { CoachText } from '../text.ts';
import { CHANNELS, type Channel, mailTo, type ReadyText, readyText, type Shared, smsTo } from './texts.ts';

interface Props {
  readonly shared: Shared;
  readonly t: CoachText;
}

/** A text for each way of sending, in the language of the survey: to copy, or to open where it is sent from. */
export function ReadyTexts({ shared, t }: Props) {
  const [channel, setChannel] = useState<Channel>('email');
  const messages = t.messages[shared.locale];
  if (!messages) return null;
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
      {/* What is copied is in the language of the survey, link and all: here too. */}
      <div class="ready-text" lang={shared.locale} dir="auto" translate={false}>
        {text.subject && <p class="ready-subject">{text.subject}</p>}
        <p>{text.body.trim()}</p>
      </div>
      <div class="ready-actions">
        <CopyButton text={text.body} what={words.the} spelledOut t={t.kit} variant="secondary" />
        <Open channel={channel} text={text} t={t} />
      </div>
    </fieldset>
  );
}

function Open({ channel, text, t }: { channel: Channel; text: ReadyText; t: CoachText }) {
  if (channel === 'chat') return null;
  const words = t.share.texts;
  return (
    <a class="ds-button" data-variant="tertiary" href={channel === 'email' ? mailTo(text) : smsTo(text)}>
      {channel === 'email' ? words.openEmail : words.openSms}
    </a>
  );
}
