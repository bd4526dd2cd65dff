// SPDX-License-Identifier: EUPL-1.2
// The stream says only which part of the page changed; the part itself is fetched again through the page's own, authorised
// address. A part in which someone is typing or has the focus is never replaced: a notice with a button stands there instead.
(() => {
  'use strict';
  const status = document.getElementById('live-status');
  const focusFirst = document.querySelector('[data-focus]');
  if (focusFirst) focusFirst.focus();

  document.addEventListener('input', event => {
    if (event.target.form) event.target.form.dataset.typed = '';
  });
  // Who presses twice sends once: the second time would come upon what the first has just changed, and be told that somebody else
  // was first. No button is switched off for it, since that would lose the focus; and what sends a file to keep leaves the page here.
  const SECOND_PRESS_MS = 3000;
  let pressed = new WeakMap();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (pressed.has(form) && pressed.get(form) === event.submitter) {
      event.preventDefault();
      return;
    }
    pressed.set(form, event.submitter);
    setTimeout(() => pressed.delete(form), SECOND_PRESS_MS);
    delete form.dataset.typed;
  });
  // Back to a page that the browser has kept as it was left.
  window.addEventListener('pageshow', () => { pressed = new WeakMap(); });

  const say = text => {
    if (!status) return;
    status.textContent = '';
    setTimeout(() => { status.textContent = text; }, 150);
  };
  const isBusy = part => part.querySelector('form[data-typed]') || part.contains(document.activeElement);
  const fetchAgain = part => window.htmx && window.htmx.trigger(part, 'passend:refresh');

  const typedIn = part => Array.from(part.querySelectorAll('form[data-typed]'), form => ({
    action: form.getAttribute('action'),
    values: Array.from(form.elements).filter(field => field.name && field.name !== '_csrf')
      .map(field => ({name: field.name, value: field.value, checked: field.checked})),
  }));
  // The version a form was opened with comes back too: saving then shows both texts instead of overwriting one.
  const typeAgain = (part, forms) => forms.forEach(kept => {
    const form = Array.from(part.querySelectorAll('form')).find(one => one.getAttribute('action') === kept.action);
    if (!form) return;
    form.dataset.typed = '';
    const left = kept.values.slice();
    for (const field of form.elements) {
      const choice = field.type === 'radio' || field.type === 'checkbox';
      const at = left.findIndex(old => old.name === field.name && (!choice || old.value === field.value));
      if (at < 0) continue;
      const old = left.splice(at, 1)[0];
      if (choice) field.checked = old.checked; else field.value = old.value;
    }
  });

  const offer = part => {
    if (part.querySelector('[data-live-notice]')) return;
    const notice = document.createElement('div');
    notice.className = 'passend-live-notice';
    notice.dataset.liveNotice = '';
    const text = document.createElement('p');
    text.textContent = status.dataset.waiting;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--secondary-action';
    button.textContent = status.dataset.show;
    button.addEventListener('click', () => {
      const name = part.dataset.part;
      const forms = typedIn(part);
      document.addEventListener('htmx:afterSettle', function settled() {
        const fresh = document.getElementById('part-' + name);
        if (!fresh || fresh === part) return;
        document.removeEventListener('htmx:afterSettle', settled);
        typeAgain(fresh, forms);
        const goal = fresh.querySelector('[tabindex="-1"]') || fresh;
        if (!goal.hasAttribute('tabindex')) goal.setAttribute('tabindex', '-1');
        goal.focus();
      });
      fetchAgain(part);
    });
    notice.append(text, button);
    part.prepend(notice);
    say(text.textContent);
  };

  const changed = name => {
    const part = document.getElementById('part-' + name);
    if (!part) return;
    document.body.dispatchEvent(new CustomEvent('passend:changed', {detail: {part: name}}));
    if (isBusy(part)) {
      offer(part);
    } else {
      fetchAgain(part);
      say(status.dataset.changed);
    }
  };
  const everything = () => document.querySelectorAll('[data-part]').forEach(part => changed(part.dataset.part));

  const url = document.body.dataset.live;
  if (!url || !window.EventSource) return;
  let stream = null;
  let missedSomething = false;
  const open = () => {
    stream = new EventSource(url);
    stream.onopen = () => {
      if (missedSomething) everything();
      missedSomething = false;
    };
    stream.onmessage = event => {
      try {
        const part = JSON.parse(event.data).part;
        if (part) changed(part);
      } catch (notForUs) {
        // a comment or a newer kind of message: nothing on this page changes
      }
    };
    stream.onerror = () => { missedSomething = true; };
  };
  const close = () => {
    if (stream) stream.close();
    stream = null;
    missedSomething = true;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) close(); else if (!stream) open();
  });
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', event => {
    if (event.persisted && !stream && !document.hidden) open();
  });
  if (!document.hidden) open();
})();
