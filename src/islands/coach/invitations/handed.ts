import { useState } from 'preact/hooks';

const place = (surveyId: string) => `okr-klar:${surveyId}:handed-out`;

/** Which numbers have been handed out. Remembered in this browser only: nobody else is to know. */
export function useHanded(surveyId: string) {
  const [handed, setHanded] = useState(() => new Set(read(surveyId)));

  function keep(numbers: readonly number[]) {
    write(surveyId, numbers);
    setHanded(new Set(numbers));
  }

  return {
    handed,
    mark: (numbers: readonly number[]) => keep([...new Set([...handed, ...numbers])]),
    forget: () => keep([]),
  };
}

function read(surveyId: string): number[] {
  try {
    return JSON.parse(localStorage.getItem(place(surveyId)) ?? '[]');
  } catch {
    return [];
  }
}

function write(surveyId: string, numbers: readonly number[]): void {
  try {
    if (numbers.length === 0) localStorage.removeItem(place(surveyId));
    else localStorage.setItem(place(surveyId), JSON.stringify(numbers));
  } catch {
    // It is known as long as the page is open.
  }
}
