/** A copy of the content of `<template id="new-…">`: see Templates.astro. */
export function copyOf(name: string): HTMLElement {
  const template = document.getElementById(`new-${name}`) as HTMLTemplateElement;
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Shows one of the sentences in an element's data attributes, by name; none if the name is undefined. */
export function setSentence(element: Element, sentence: string | undefined): void {
  const text = (sentence && element.getAttribute(`data-${sentence}`)) || '';
  if (element.textContent !== text) element.textContent = text;
}

/** Inserts or removes an element. One that is in place already is not moved, since it may have the focus. */
export function toggleElement(
  element: HTMLElement,
  isPresent: boolean,
  place: HTMLElement,
  how: 'prepend' | 'append' = 'prepend',
): void {
  if (!isPresent) element.remove();
  else if (element.parentElement !== place) place[how](element);
}
