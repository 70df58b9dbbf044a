/** Said as soon as somebody taps before the page answers. */
export const MOMENT = 'Einen Moment …';

/** Said when the scripts of the page did not come. */
export const NICHT_GELADEN = 'Die Seite ist nicht ganz geladen. Laden Sie die Seite neu.';

/**
 * Stands in a page itself, before anything that loads: on a slow line a form is there seconds before the script that
 * answers. What is sent in between is noted, and the part repeats it once it is awake (app/inseln/wecken.tsx). Short,
 * because it is in ten thousand pages.
 */
export const ERSTER_TIPP =
  `{let t="${MOMENT}",s=()=>{let m=document.querySelector(".moment");m.textContent=t;return m};` +
  'addEventListener("submit",e=>{let f=e.target,i=f.closest("[data-insel]");i&&!("wach"in i.dataset)&&' +
  '!e.defaultPrevented&&(e.preventDefault(),f.zuFrueh=e.submitter,s().scrollIntoView?.({block:"nearest"}))});' +
  `addEventListener("error",e=>{"SCRIPT"==e.target.tagName&&(t="${NICHT_GELADEN}",s())},!0)}`;
