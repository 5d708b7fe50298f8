import { useEffect } from 'preact/hooks';

/** Unfolds everything while the page is printed. For browsers in which print.css cannot do so, those of before 2025. */
export function useUnfoldedInPrint(): void {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const unfold = () => {
      unfolded = [
        ...document.querySelectorAll<HTMLDetailsElement>('.findings details:not([open], .downloads)'),
      ];
      for (const details of unfolded) details.open = true;
    };
    const foldAgain = () => {
      for (const details of unfolded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', foldAgain);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', foldAgain);
    };
  }, []);
}
