/**
 * Whenever what had the focus leaves the page, the nearest part of `main` around it that is still there takes the
 * focus; when the whole page has changed, the place that the address names does, or `main` itself. Tab and a screen
 * reader go on from there instead of from the top of the document. Returns a function that ends the watch.
 */
export function catchLostFocus(main: HTMLElement): () => void {
  let around: HTMLElement[] = [];
  let waiting = 0;

  function remember({ target }: FocusEvent) {
    around = [];
    for (let node = target instanceof HTMLElement ? target : null; node && node !== main; node = node.parentElement) {
      around.push(node);
    }
  }

  function give(element: HTMLElement) {
    // Scrolling is the router's business.
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus({ preventScroll: true });
  }

  function mend() {
    const [lost] = around;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    const part = around.find((node) => node.matches('section, article, ul, ol, form') && main.contains(node));
    give(part ?? document.getElementById(location.hash.slice(1)) ?? main);
  }

  // A frame later: whoever takes the focus by itself (an error, the next question) has taken it by then.
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mend);
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
    cancelAnimationFrame(waiting);
  };
}
