import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyDocument } from '#contract/keys.ts';
import { MAX_KEYS } from '#core/limits.ts';
import type { FullOverviewText } from '../../coach-text.ts';
import { KeyLinkCard } from '../KeyLinkCard.tsx';
import { rememberedKey } from '../key-storage.ts';
import { isPasskeyPossible } from '../passkey-support.ts';
import { markSaved, markUnsaved } from '../unsaved-key.ts';
import { AddedKeyCard } from './AddedKeyCard.tsx';
import { AddKeyDialog } from './AddKeyDialog.tsx';
import { KeyEntry } from './KeyEntry.tsx';
import { PasskeyDialog } from './PasskeyDialog.tsx';
import { RecoveryDialog } from './RecoveryDialog.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

export interface KeyListProps {
  /** Oldest first. */
  readonly keys: readonly KeyDocument[];
  readonly coachKey: string;
  readonly locale: string;
  readonly t: FullOverviewText;
  readonly onChange: () => void;
  /** Takes a key into use in place of the one in use. */
  readonly onReplace: (key: string) => void;
  /** The key in use has been revoked: what to say of it. */
  readonly onLeave: (done: string) => void;
}

type Open = 'add' | 'passkey' | 'recovery' | 'replace' | 'others' | { readonly revoke: KeyDocument };

/** The keys of a workspace. A coach can add, replace and revoke them; a helper sees the own one only. */
export function KeyList({ keys, coachKey, locale, t, onChange, onReplace, onLeave }: KeyListProps) {
  const [dialog, setDialog] = useState<Open>();
  const [added, setAdded] = useState<{ readonly key: string; readonly label: string }>();
  const [done, setDone] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The button may be gone by now, so focus goes to the outcome.
  useEffect(() => {
    if (done) notice.current?.focus();
  }, [done]);

  const words = t.keyList;
  const own = keys.find(({ current }) => current);
  const isCoach = own?.kind === 'coach';
  const coaches = keys.filter(({ kind }) => kind === 'coach');
  const isLast = (entry: KeyDocument) => entry.kind === 'coach' && coaches.length === 1;
  const isFull = keys.length >= MAX_KEYS;
  const close = () => setDialog(undefined);
  const open = (which: Open) => () => {
    setDone('');
    setDialog(which);
  };

  function finish(sentence: string) {
    close();
    setDone(sentence);
    onChange();
  }

  function showAdded(key: string, label: string) {
    close();
    setAdded({ key, label });
    onChange();
  }

  return (
    <>
      {isCoach && <p>{words.intro}</p>}
      <p class="done" role="status" tabIndex={-1} ref={notice} hidden={!done}>
        {done}
      </p>
      {added && (
        <AddedKeyCard
          coachKey={added.key}
          label={added.label}
          locale={locale}
          t={t}
          onDone={() => {
            setAdded(undefined);
            list.current?.focus();
          }}
        />
      )}
      <ul class="keys" ref={list} tabIndex={-1}>
        {keys.map((entry) => (
          <KeyEntry
            key={entry.id}
            entry={entry}
            locale={locale}
            t={t}
            onReplace={isCoach && entry.current && !entry.purpose && !isFull ? open('replace') : undefined}
            onRevoke={isCoach && !isLast(entry) ? open({ revoke: entry }) : undefined}
          />
        ))}
      </ul>
      {!isCoach && (
        <KeyLinkCard
          locale={locale}
          t={t}
          coachKey={coachKey}
          words={{ ...words.helperLink, explain: words.helperLink.own }}
        />
      )}
      {isCoach && coaches.length === 1 && <p class="muted">{words.last}</p>}
      {isCoach && isFull && <p class="muted">{words.full}</p>}
      {isCoach && (
        <div class="key-buttons">
          {!isFull && (
            <>
              <Button words={words.add.action} onClick={open('add')} />
              {isPasskeyPossible() && <Button words={words.passkey.action} onClick={open('passkey')} />}
              <Button words={words.recovery.action} onClick={open('recovery')} />
            </>
          )}
          {keys.length > 1 && <Button words={words.others.action} danger onClick={open('others')} />}
        </div>
      )}
      {isCoach && !isPasskeyPossible() && <p class="muted">{words.passkey.instead}</p>}
      {dialog === 'add' && (
        <AddKeyDialog
          coachKey={coachKey}
          t={t}
          onAdded={({ key, label }) => showAdded(key, label)}
          onCancel={close}
        />
      )}
      {dialog === 'passkey' && (
        <PasskeyDialog
          coachKey={coachKey}
          t={t}
          onAdded={() => {
            markSaved();
            finish(words.passkey.done);
          }}
          onCancel={close}
        />
      )}
      {dialog === 'recovery' && (
        <RecoveryDialog
          coachKey={coachKey}
          hasSheet={keys.some(({ purpose }) => purpose === 'recovery')}
          locale={locale}
          t={t}
          onCancel={close}
        />
      )}
      {dialog === 'replace' && own && (
        <ReplaceDialog
          entry={own}
          coachKey={coachKey}
          t={t}
          onAdded={(key) => {
            onReplace(key);
            if (rememberedKey() !== key) markUnsaved(key);
          }}
          onReplaced={({ key, label, isRevoked }) => {
            showAdded(key, label);
            setDone(isRevoked ? words.replace.done : words.replace.half);
          }}
          onCancel={close}
        />
      )}
      {dialog === 'others' && (
        <RevokeDialog
          coachKey={coachKey}
          t={t}
          onRevoked={() => finish(words.others.done)}
          onCancel={close}
        />
      )}
      {typeof dialog === 'object' && (
        <RevokeDialog
          entry={dialog.revoke}
          coachKey={coachKey}
          t={t}
          onRevoked={() => (dialog.revoke.current ? onLeave(words.revoke.done) : finish(words.revoke.done))}
          onCancel={close}
        />
      )}
    </>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly danger?: boolean;
  readonly onClick: () => void;
}

function Button({ words, danger = false, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="secondary"
      data-color={danger ? 'danger' : undefined}
      onClick={onClick}
    >
      {words}
    </button>
  );
}
