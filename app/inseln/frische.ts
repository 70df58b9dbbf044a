/**
 * Makes sentences true on the day a page is read (app/bausteine/bis-tag.tsx). All words are in the page already; without
 * a script it names the day of its build instead. Imports nothing, so that a page to read loads these lines only.
 */
const heute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
for (const satz of document.querySelectorAll<HTMLElement>('[data-bis]')) {
  const { bis = heute, danach } = satz.dataset;
  if (heute > bis && danach !== undefined) satz.textContent = danach;
}

export {};
