import type { Text } from '#i18n/index.ts';
import { contactText, type Operator, type SiteSettings } from '#i18n/operator.ts';
import { OperatorLine } from '#ui/OperatorLine.tsx';
import { suppliersText } from './operator-text.ts';

interface Props extends Pick<SiteSettings, 'operator' | 'isOnVercel'> {
  readonly t: Text['operator'];
}

/** Who runs the site, what that means for the answers, and who stores them. */
export function OperatorFacts({ operator, isOnVercel, t }: Props) {
  return (
    <>
      <p>
        <OperatorLine operator={operator} t={t} /> {!operator && `${t.ask} `}
        {t.key[employerOf(operator)]}
      </p>
      <dl class="named-facts">
        {operator && (
          <div>
            <dt>{t.contact}</dt>
            <dd>
              <a href={operator.contact}>{contactText(operator)}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.suppliers.name}</dt>
          <dd>{suppliersText({ operator, isOnVercel }, t)}</dd>
        </div>
        {operator?.privacyUrl && (
          <div>
            <dt>{t.ownPrivacy}</dt>
            <dd>
              <a href={operator.privacyUrl}>{contactText({ contact: operator.privacyUrl })}</a>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function employerOf(operator: Operator | null): keyof Text['operator']['key'] {
  if (operator === null || operator.isEmployer === null) return 'unsaid';
  return operator.isEmployer ? 'employer' : 'other';
}
