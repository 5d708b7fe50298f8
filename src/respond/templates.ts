/** A copy of what waits in the page's `<template id="later-...">`. */
export function copyOf(name: string): HTMLElement {
  const template = document.getElementById(`later-${name}`) as HTMLTemplateElement;
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Lets an element say one of the sentences that it carries in data attributes; nothing without a name. */
export function say(element: Element, sentence: string | undefined): void {
  const text = (sentence && element.getAttribute(`data-${sentence}`)) || '';
  if (element.textContent !== text) element.textContent = text;
}

/** Has an element in its place or takes it away. One that is there already is left alone: it may have the focus. */
export function keep(
  element: HTMLElement,
  wanted: boolean,
  place: HTMLElement,
  how: 'prepend' | 'append' = 'prepend',
): void {
  if (!wanted) element.remove();
  else if (element.parentElement !== place) place[how](element);
}
