/*
 * The pages where a plan comes in; without this file they work all the same.
 *
 *   form.upload    takes a file that is dropped on it, and tells one that is too large (data-largest, MB) before it is sent
 *   form.paste     keeps the tables of what is pasted, and shows it; data-largest likewise
 *
 * Written for Chromium 86.
 */
(function () {
  'use strict';

  var MEGABYTE = 1024 * 1024;

  function complain(field, text) {
    var id = field.id + '-error';
    var note = document.getElementById(id);
    if (note && !text) {
      note.remove();
      field.classList.remove('is-invalid');
    }
    if (text) {
      if (!note) {
        note = document.createElement('p');
        note.className = 'field-error';
        note.id = id;
        field.insertAdjacentElement('afterend', note);
      }
      note.setAttribute('role', 'alert');
      note.textContent = text;
      field.classList.add('is-invalid');
      field.focus();
    }
  }

  /* one file, chosen or dropped */
  function watchUpload(form) {
    var file = form.querySelector('input[type=file]');
    var largest = Number(form.getAttribute('data-largest')) * MEGABYTE;

    function tooLarge() {
      var chosen = file.files[0];
      if (!chosen || chosen.size <= largest) {
        return null;
      }
      return chosen.name + '：文件有 ' + Math.ceil(chosen.size / MEGABYTE) + ' MB，超过 ' + form.getAttribute('data-largest')
        + ' MB：请去掉图片或把附件分开另存后再上传，也可以把文字粘贴进来。';
    }

    file.addEventListener('change', function () { complain(file, tooLarge()); });

    form.addEventListener('submit', function (event) {
      var reason = tooLarge();
      if (reason) {
        event.preventDefault();
        complain(file, reason);
      }
    });

    ['dragenter', 'dragover'].forEach(function (kind) {
      form.addEventListener(kind, function (event) {
        if (Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0) {
          event.preventDefault();
          form.classList.add('is-over');
        }
      });
    });
    form.addEventListener('dragleave', function (event) {
      if (!form.contains(event.relatedTarget)) {
        form.classList.remove('is-over');
      }
    });
    form.addEventListener('drop', function (event) {
      form.classList.remove('is-over');
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        if (event.dataTransfer.files.length > 1) {
          complain(file, '一次只能读一份文件：请只拖入要点这一个文件。');
          return;
        }
        file.files = event.dataTransfer.files;
        complain(file, tooLarge());
      }
    });
  }

  /* words with their tables: only these elements, and no attributes but the spans, are taken from what is pasted */
  var KEPT = ['P', 'DIV', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'PRE', 'BLOCKQUOTE', 'TABLE',
    'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH'];
  var LEFT_OUT = ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'IFRAME', 'OBJECT', 'SVG', 'MATH',
    'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA'];

  function isHidden(element) {
    return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') || '');
  }

  function take(from, into) {
    Array.prototype.forEach.call(from.childNodes, function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        into.appendChild(document.createTextNode(node.textContent));
      } else if (node.nodeType === Node.ELEMENT_NODE && LEFT_OUT.indexOf(node.nodeName.toUpperCase()) < 0 && !isHidden(node)) {
        var next = into;
        if (KEPT.indexOf(node.nodeName) >= 0) {
          next = document.createElement(node.nodeName);
          ['rowspan', 'colspan', 'start'].forEach(function (name) {
            if (/^\d{1,4}$/.test(node.getAttribute(name) || '')) {
              next.setAttribute(name, node.getAttribute(name));
            }
          });
          into.appendChild(next);
        }
        take(node, next);
      }
    });
  }

  function watchPaste(form) {
    var text = form.querySelector('#text');
    var html = form.querySelector('#html');
    var shown = form.querySelector('#pasted');
    var note = form.querySelector('#pasted-note');
    var largest = Number(form.getAttribute('data-largest')) * MEGABYTE;

    /* scripts of a parsed document do not run, and its pictures are not fetched */
    function add(markup) {
      take(new DOMParser().parseFromString(markup, 'text/html').body, shown);
    }

    function addLines(words) {
      words.split(/\r?\n/).forEach(function (line) {
        var p = document.createElement('p');
        p.textContent = line;
        shown.appendChild(p);
      });
    }

    function show() {
      var any = shown.textContent.trim() !== '';
      var tables = shown.querySelectorAll('table').length;
      shown.hidden = !any;
      note.hidden = !any;
      text.hidden = any;
      if (any) {
        note.querySelector('span').textContent = '已粘贴 ' + shown.textContent.replace(/\s/g, '').length + ' 字'
          + (tables ? '、' + tables + ' 张表格' : '') + '。还有下文的，接着粘贴。';
      }
    }

    function keep() {
      html.value = shown.textContent.trim() ? shown.innerHTML : '';
      html.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function empty(field) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }

    document.addEventListener('paste', function (event) {
      var own = event.target === text || !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName);
      var markup = event.clipboardData && event.clipboardData.getData('text/html');
      var words = event.clipboardData && event.clipboardData.getData('text/plain');
      if (!own || !(markup || (!shown.hidden && words))) {
        return;
      }
      event.preventDefault();
      if (text.value.trim()) {
        addLines(text.value);
        empty(text);
      }
      if (markup) {
        add(markup);
      } else {
        addLines(words);
      }
      complain(text, null);
      show();
      keep();
      if (!shown.hidden) {
        shown.scrollTop = shown.scrollHeight;
        shown.focus();
      }
    });

    form.querySelector('#pasted-again').addEventListener('click', function () {
      shown.textContent = '';
      empty(html);
      show();
      text.focus();
    });

    form.addEventListener('submit', function (event) {
      if (new Blob([html.value || text.value]).size > largest) {
        event.preventDefault();
        complain(text, '粘贴的文字超过 ' + form.getAttribute('data-largest') + ' MB：请存成文件后上传，或只粘贴要点和分解表。');
      }
    });

    // brought back after an error, or by the browser
    if (html.value.trim()) {
      add(html.value);
      show();
    }
  }

  Array.prototype.forEach.call(document.querySelectorAll('form.upload'), watchUpload);
  Array.prototype.forEach.call(document.querySelectorAll('form.paste'), watchPaste);
})();
