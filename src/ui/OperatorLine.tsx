import type { Text } from '#i18n/index.ts';
import type { SiteSettings } from '#i18n/operator.ts';

interface Props extends Pick<SiteSettings, 'operator'> {
  readonly t: Text['operator'];
}

/** Who runs the site, as a link to write to them; or that they have not said. */
export function OperatorLine({ operator, t }: Props) {
  if (!operator) return <>{t.unnamed}</>;
  return (
    <>
      {t.runBy} <a href={operator.contact}>{operator.name}</a>.
    </>
  );
}
