import { fill } from '#i18n/format.ts';
import type { Text } from '#i18n/index.ts';
import { contactText, type SiteSettings } from '#i18n/operator.ts';

type Settings = Pick<SiteSettings, 'operator' | 'isOnVercel'>;

/** Who hosts the site and stores its data: what the operator says, or what follows from the host. */
export function suppliersText({ operator, isOnVercel }: Settings, t: Text['operator']): string {
  return operator?.suppliers ?? (isOnVercel ? t.suppliers.onVercel : t.suppliers.unsaid);
}

/** The sentences about the operator that stand within the text for a data protection officer. */
export function operatorSentences(settings: Settings, t: Pick<Text, 'operator' | 'officer'>) {
  const { operator } = settings;
  return {
    operator: operator
      ? `${t.operator.runBy} ${operator.name}, ${contactText(operator)}.`
      : t.operator.unnamed,
    suppliers: suppliersText(settings, t.operator),
    contact: operator ? fill(t.officer.contact, { address: contactText(operator) }) : t.officer.noContact,
  };
}
