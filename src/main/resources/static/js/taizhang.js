/*
 * Small behaviours, bound by data- attributes, all optional: without this file every page works.
 *
 *   form                       sends once: the button says 正在提交… until the answer comes (data-again: may be sent again)
 *   data-confirm="…"           on a button or form: asks first
 *   data-guard                 on a form: warns before leaving with unsaved changes
 *   data-keep="key"            on a field: what is typed stays in this browser until the server has taken its form
 *   data-forget                on a form (sign-out): sending it throws away all that is kept of this user
 *   data-give-up               on a link of a page that tells of a failure: what was sent in vain is no longer wanted
 *   data-lights="block-12"     on a row: lights the source block data-block="12" while pointed at or focused, and the other way round;
 *                              several blocks by spaces: "block-12 block-13"
 *   data-toggle="id"           on a link or button: opens and closes the element
 *   data-submit                on a select or checkbox: sends its form when changed
 *   data-not-saved             on an element of a page that tells of a failure: what was typed is still kept
 *   data-fold                  on an open <details>: closed at first on phones
 *   data-filter="selector"     on a search field: hides the elements whose words it is not in
 *   a href="#id"               to a closed <details>: opens it
 *   details.clamp              loses its 展开全文 where the whole text is in sight
 *
 * Written for Chromium 86.
 */
(function () {
  'use strict';

  var leaving = false;

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  function say(text) {
    var region = document.getElementById('problem');
    if (all('.toast-note').some(function (one) { return one.textContent === text; })) {
      return;
    }
    var note = document.createElement('p');
    note.className = 'notice is-bad toast-note';
    note.textContent = text;
    (region || document.body).appendChild(note);
    window.setTimeout(function () { note.remove(); }, 8000);
  }

  /* sends once */
  var busy = [];

  function begin(form, button) {
    if (!button || form.hasAttribute('data-again') || form.getAttribute('method') !== 'post') {
      return;
    }
    form.setAttribute('data-sending', '');
    busy.push({ form: form, button: button, html: button.innerHTML });
    // after the browser has taken the form's data: a disabled button's value would be left out
    window.setTimeout(function () {
      button.disabled = true;
      button.textContent = '正在提交…';
    }, 0);
  }

  function end() {
    busy.forEach(function (one) {
      one.form.removeAttribute('data-sending');
      one.button.disabled = false;
      one.button.innerHTML = one.html;
    });
    busy = [];
  }

  function submitterOf(event) {
    return event.submitter || event.target.querySelector('button[type=submit], button:not([type]), input[type=submit]');
  }

  // before htmx and everybody else
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-sending')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    var button = submitterOf(event);
    var question = (button && button.getAttribute('data-confirm')) || form.getAttribute('data-confirm');
    if (question && !form.hasAttribute('data-confirmed')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(question, button, function () {
        form.setAttribute('data-confirmed', '');
        form.requestSubmit(button || undefined);
        form.removeAttribute('data-confirmed');
      });
    }
  }, true);

  document.addEventListener('submit', function (event) {
    if (event.defaultPrevented) {
      return;
    }
    var form = event.target;
    form.removeAttribute('data-dirty');
    leaving = true;
    if (form.hasAttribute('data-forget')) {
      forgetAll();
    } else if (form.getAttribute('method') === 'post') {
      send(all('[data-keep]', form));
    }
    begin(form, submitterOf(event));
  });

  window.addEventListener('pageshow', function (event) {
    leaving = false;
    end();
    if (event.persisted) {
      putBack(awaited());
    }
  });

  /* asks first */
  function ask(question, button, then) {
    var dialog = document.createElement('dialog');
    if (typeof dialog.showModal !== 'function') {
      if (window.confirm(question)) {
        then();
      }
      return;
    }
    dialog.className = 'confirm';
    var text = document.createElement('p');
    text.textContent = question;
    var actions = document.createElement('div');
    actions.className = 'actions';
    var no = document.createElement('button');
    no.type = 'button';
    no.className = 'btn btn-outline-secondary';
    no.textContent = '取消';
    var yes = document.createElement('button');
    yes.type = 'button';
    yes.className = 'btn btn-danger';
    yes.textContent = (button && button.textContent.trim()) || '确定';
    actions.appendChild(no);
    actions.appendChild(yes);
    dialog.appendChild(text);
    dialog.appendChild(actions);
    document.body.appendChild(dialog);
    no.addEventListener('click', function () { dialog.close(); });
    yes.addEventListener('click', function () {
      dialog.close();
      then();
    });
    dialog.addEventListener('close', function () { dialog.remove(); });
    dialog.showModal();
    no.focus();
  }

  /* unsaved changes */
  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && form.hasAttribute('data-guard')) {
      form.setAttribute('data-dirty', '');
    }
    if (event.target.hasAttribute('data-keep')) {
      keep(event.target);
    }
    if (event.target.hasAttribute('data-filter')) {
      all(event.target.getAttribute('data-filter')).forEach(function (one) {
        one.classList.toggle('is-hidden', one.textContent.indexOf(event.target.value.trim()) < 0);
      });
    }
  });

  window.addEventListener('beforeunload', function (event) {
    if (!leaving && document.querySelector('form[data-dirty]')) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  /*
   * keeps what is typed, per user. Sending moves it aside and notes, for this tab, what the server has been asked to take. The
   * server has taken it when the sending page is followed directly by a page of the same user without a complaint; then it is
   * thrown away. After anything else (expired, signed out, no connection, gone back) it counts as not sent.
   */
  var who = document.body.getAttribute('data-who');
  var signedIn = Boolean(who) && who !== 'anonymousUser';
  var prefix = 'taizhang:' + (who || '') + ':';
  var aside = ':sent';
  var asked = 'taizhang-asked';

  function store(name, value) {
    try {
      if (value === null) {
        window.localStorage.removeItem(name);
      } else {
        window.localStorage.setItem(name, value);
      }
    } catch (full) {
      // private windows and full stores: nothing is kept, nothing else breaks
    }
  }

  function stored(name) {
    try {
      return window.localStorage.getItem(name);
    } catch (refused) {
      return null;
    }
  }

  function nameOf(field) {
    return prefix + field.getAttribute('data-keep');
  }

  function keep(field) {
    store(nameOf(field), field.value === field.defaultValue ? null : field.value);
  }

  /* what the server has been asked to take: the names and the page they were sent from */
  function awaited() {
    try {
      return JSON.parse(window.sessionStorage.getItem(asked)) || { names: [], page: null };
    } catch (refused) {
      return { names: [], page: null };
    }
  }

  function expect(names, page) {
    try {
      if (names.length) {
        window.sessionStorage.setItem(asked, JSON.stringify({ names: names, page: page }));
      } else {
        window.sessionStorage.removeItem(asked);
      }
    } catch (refused) {
      // then it counts as not sent
    }
  }

  function thisPage() {
    return window.location.href.replace(/#.*$/, '');
  }

  function send(fields) {
    var names = awaited().names;
    fields.forEach(function (field) {
      var name = nameOf(field);
      store(name + aside, stored(name));
      store(name, null);
      if (names.indexOf(name) < 0) {
        names.push(name);
      }
    });
    expect(names, thisPage());
  }

  function putBack(waiting) {
    waiting.names.forEach(function (name) {
      if (stored(name) === null) {
        store(name, stored(name + aside));
      }
      store(name + aside, null);
    });
    expect([], null);
  }

  function settle() {
    var waiting = awaited();
    var visit = window.performance.getEntriesByType('navigation')[0];
    var follows = visit && visit.type === 'navigate' && waiting.page === document.referrer;
    var own = signedIn && waiting.names.every(function (name) { return name.indexOf(prefix) === 0; });
    if (!follows || !own) {
      putBack(waiting);
    } else if (document.querySelector('[data-not-saved], .field-error, #problem .notice')) {
      expect(waiting.names, null);
    } else {
      waiting.names.forEach(function (name) { store(name + aside, null); });
      expect([], null);
    }
  }

  /* htmx stops the sending of the form, so nothing of it was moved aside */
  function taken(form) {
    all('[data-keep]', form).forEach(function (field) { store(nameOf(field), null); });
  }

  function forgetAll() {
    try {
      Object.keys(window.localStorage).forEach(function (name) {
        if (name.indexOf(prefix) === 0) {
          window.localStorage.removeItem(name);
        }
      });
    } catch (refused) {
      // nothing was kept then
    }
    expect([], null);
  }

  /* what is brought back must be in sight */
  function uncover(field) {
    for (var box = field.closest('details, .reveal'); box; box = box.parentNode.closest('details, .reveal')) {
      if (box.tagName === 'DETAILS') {
        box.open = true;
      } else {
        box.classList.add('open');
      }
    }
  }

  function bringBack(field) {
    if (field.hasAttribute('data-kept')) {
      return;
    }
    field.setAttribute('data-kept', '');
    var name = nameOf(field);
    var typed = stored(name);
    if (typed === null) {
      typed = stored(name + aside);
      store(name, typed);
    }
    store(name + aside, null);
    if (typed === null || typed === field.value || field.value !== field.defaultValue) {
      return;
    }
    field.value = typed;
    uncover(field);
    var note = document.createElement('p');
    note.className = 'field-hint';
    note.setAttribute('role', 'status');
    note.textContent = '已恢复上次没有提交的内容。';
    var drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'btn btn-link btn-sm';
    drop.textContent = '不要了';
    drop.addEventListener('click', function () {
      field.value = field.defaultValue;
      store(name, null);
      note.remove();
      field.focus();
    });
    note.appendChild(drop);
    field.insertAdjacentElement('afterend', note);
  }

  /* rows and their source light each other */
  function blocksOf(row) {
    return row.getAttribute('data-lights').split(/\s+/).map(function (name) {
      return name.replace(/^block-/, '');
    });
  }

  function partners(element) {
    if (element.hasAttribute('data-lights')) {
      return blocksOf(element).map(function (block) {
        return document.querySelector('[data-block="' + block + '"]');
      }).filter(Boolean);
    }
    var block = element.getAttribute('data-block');
    return all('[data-lights]').filter(function (row) {
      return blocksOf(row).indexOf(block) >= 0;
    });
  }

  function bringIntoPane(element) {
    var pane = element.closest('.pane-body');
    if (!pane || pane.scrollHeight <= pane.clientHeight) {
      return;
    }
    var there = element.getBoundingClientRect();
    var frame = pane.getBoundingClientRect();
    if (there.top < frame.top || there.bottom > frame.bottom) {
      pane.scrollTop += there.top - frame.top - frame.height / 3;
    }
  }

  var lit = null;

  function light(element) {
    if (element === lit) {
      return;
    }
    all('.lit').forEach(function (one) { one.classList.remove('lit'); });
    lit = element;
    if (!element) {
      return;
    }
    element.classList.add('lit');
    partners(element).forEach(function (other, index) {
      other.classList.add('lit');
      if (index === 0) {
        bringIntoPane(other);
      }
    });
  }

  /* after a jump within the page the pointer is over something else though nobody moved it */
  var jumped = 0;
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('a[href^="#"]')) {
      jumped = Date.now();
    }
  });

  ['mouseover', 'focusin'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.target.closest && Date.now() - jumped > 1000) {
        var element = event.target.closest('[data-lights], [data-block]');
        if (element) {
          light(element);
        }
      }
    });
  });

  /* opens and closes */
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-give-up]')) {
      send([]);
    }
    var jump = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    var there = jump ? document.getElementById(jump.getAttribute('href').slice(1)) : null;
    if (there && there.tagName === 'DETAILS') {
      there.open = true;
    }
    var toggle = event.target.closest ? event.target.closest('[data-toggle]') : null;
    if (toggle) {
      event.preventDefault();
      var open = document.getElementById(toggle.getAttribute('data-toggle')).classList.toggle('open');
      toggle.setAttribute('aria-expanded', open ? 'true' : 'false');
    }
    // selecting words in a clamped text does not close it
    var summary = event.target.closest ? event.target.closest('details.clamp > summary') : null;
    if (summary && (String(window.getSelection()) || summary.parentNode.classList.contains('fits'))) {
      event.preventDefault();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.hasAttribute('data-submit')) {
      event.target.form.requestSubmit();
    }
  });

  function dress(root) {
    all('details.clamp:not([open])', root).forEach(function (details) {
      var text = details.querySelector('.clamp-text');
      // one more line takes no more room than the words 展开全文
      var line = parseFloat(window.getComputedStyle(text).lineHeight);
      var fits = text.scrollHeight <= text.clientHeight + line * 1.2;
      details.classList.toggle('fits', fits);
      details.open = fits;
    });
    all('[data-keep]', root).forEach(bringBack);
  }

  function start() {
    settle();
    if (window.matchMedia('(max-width: 47.99rem)').matches) {
      all('details[data-fold]').forEach(function (details) { details.open = false; });
    }
    dress(document);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }

  /* htmx: the CSRF header, the same look for new pieces, words for what went wrong */
  function meta(name) {
    var element = document.querySelector('meta[name="' + name + '"]');
    return element && element.getAttribute('content');
  }

  document.addEventListener('htmx:configRequest', function (event) {
    if (event.detail.verb !== 'get' && meta('csrf-header')) {
      event.detail.headers[meta('csrf-header')] = meta('csrf-token');
    }
  });
  document.addEventListener('htmx:afterRequest', end);
  document.addEventListener('htmx:beforeOnLoad', function (event) {
    var answer = event.detail.xhr;
    if (event.detail.requestConfig.verb === 'post' && answer.status < 300 && answer.responseText.indexOf('field-error') < 0) {
      taken(event.target);
    }
  });
  // the second half of a double click must not press what the answer to the first has put there
  var swapped = 0;
  document.addEventListener('htmx:afterSwap', function (event) {
    swapped = event.detail.requestConfig.verb === 'post' ? Date.now() : swapped;
  });
  document.addEventListener('click', function (event) {
    if (event.detail > 1 && Date.now() - swapped < 1000) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  // the page that tells of a conflict takes the place of the one before, and 后退 leads back to that
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.xhr.status === 409) {
      window.history.pushState({ conflict: true }, '');
    }
  });
  window.addEventListener('popstate', function () {
    if (document.querySelector('[data-not-saved]')) {
      window.location.reload();
    }
  });
  document.addEventListener('htmx:load', function (event) { dress(event.target); });
  document.addEventListener('htmx:sendError', function () { say('连不上服务器，刚才的操作没有保存。请检查网络后重试。'); });
  document.addEventListener('htmx:timeout', function () { say('服务器长时间没有回应，请稍后重试。'); });
  document.addEventListener('htmx:responseError', function (event) {
    var status = event.detail.xhr.status;
    say(status === 401 || status === 403 ? '登录已过期或没有权限，这次没有保存。请刷新页面后重试。'
      : status === 409 ? '内容已被他人修改，请刷新页面后重试。' : '操作没有成功（' + status + '），请稍后重试。');
  });
})();
