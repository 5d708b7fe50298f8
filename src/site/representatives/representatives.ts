/** Shows the button for printing, which needs a script. */
const button = document.querySelector<HTMLButtonElement>('.agreement-print');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => print());

/** Makes this file a module, so that its names are not global. */
export {};
