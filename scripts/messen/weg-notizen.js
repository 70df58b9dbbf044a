/*
 * Runs in each page that is measured, before anything else (scripts/messen/weg.ts): notes when the page answers, how long a tap
 * took, and when the verdict is drawn, in milliseconds since the page was asked for.
 */
(() => {
  const notizen = {};
  const beginn = setInterval(() => {
    const form = document.querySelector('[data-insel] form');
    if (!form || !Object.keys(form).some((name) => name.startsWith('__reactProps'))) return;
    clearInterval(beginn);
    notizen.wach = performance.now();
  }, 25);
  new PerformanceObserver((liste) => {
    for (const { name, duration } of liste.getEntries())
      if (name === 'click' || name === 'pointerup') notizen.tipp = Math.max(notizen.tipp ?? 0, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  /** Looks for the verdict: the form is gone, and the frame after that is drawn. */
  function achteAufUrteil() {
    delete notizen.tipp;
    const sieh = () => {
      if (document.querySelector('#senden')?.checkVisibility()) return void requestAnimationFrame(sieh);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          notizen.urteil = performance.now();
        }),
      );
    };
    sieh();
  }
  Object.assign(window, { notizen, achteAufUrteil });
})();
