/* What makes Glas more pleasant where scripts run. Nothing depends on it. */

/* A form that was changed is not left by accident. */
let changed = false;
document.addEventListener('input', event => {
  if (event.target.closest('form[data-keep]')) changed = true;
});
document.addEventListener('submit', () => { changed = false; });
window.addEventListener('beforeunload', event => {
  if (changed) event.preventDefault();
});

/* An act is done once, however often its button is pressed. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === 'post' && !form.hasAttribute('hx-post')) form.dataset.sent = 'true';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
});

/* htmx requests carry the token against forged requests, from whichever form of the page. */
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('input[name=_csrf]');
  if (token && event.detail.verb !== 'get') event.detail.headers['X-CSRF-TOKEN'] = token.value;
});

/* Errors are read out and seen first. */
const errors = document.querySelector('.errors');
if (errors) {
  errors.tabIndex = -1;
  errors.focus();
}

/* A form that was refused comes back with what was typed in it, where its page says so. */
document.addEventListener('htmx:beforeSwap', event => {
  const { xhr } = event.detail;
  if (xhr.status >= 400 && xhr.getResponseHeader('HX-Retarget')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
