(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const themes = ['auto', 'light', 'dark'];
  const all = [...document.querySelectorAll('.finding')];
  const place = document.getElementById('findings');
  const ruleSections = [...document.querySelectorAll('section.rule')];
  const state = {q: '', by: 'rule', theme: 'auto', rule: '', file: '', off: new Set()};
  let fileSections = null;

  // What is shown stands in the address, so that it can be kept and sent.
  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    state.q = given.get('q') || '';
    state.by = given.get('by') === 'file' ? 'file' : 'rule';
    state.theme = themes.includes(given.get('theme')) ? given.get('theme') : 'auto';
    state.rule = given.get('rule') || '';
    state.file = given.get('file') || '';
    state.off = new Set((given.get('off') || '').split(',').filter(Boolean));
  }

  function write() {
    const told = new URLSearchParams();
    for (const key of ['q', 'rule', 'file']) if (state[key]) told.set(key, state[key]);
    if (state.by !== 'rule') told.set('by', state.by);
    if (state.theme !== 'auto') told.set('theme', state.theme);
    if (state.off.size) told.set('off', [...state.off].join(','));
    const hash = told.toString();
    try {
      history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
    } catch (e) {
      // Some viewers of local files do not allow it; nothing depends on it.
    }
    show();
  }

  function byFile() {
    if (fileSections) return fileSections;
    const sections = new Map();
    const sorted = [...all].sort((a, b) => a.dataset.order - b.dataset.order);
    for (const finding of sorted) {
      const file = finding.dataset.file;
      if (!sections.has(file)) {
        const section = document.createElement('section');
        section.className = 'file';
        const head = section.appendChild(document.createElement('header'));
        const title = head.appendChild(document.createElement('h2'));
        title.append(file + ' ', document.createElement('i'));
        sections.set(file, section);
      }
    }
    fileSections = sections;
    return sections;
  }

  function arrange() {
    const files = state.by === 'file' ? byFile() : null;
    if (place.dataset.by === state.by) return;
    place.dataset.by = state.by;
    const sorted = [...all].sort((a, b) => a.dataset.order - b.dataset.order);
    for (const finding of sorted) {
      const home = files
        ? files.get(finding.dataset.file)
        : ruleSections.find(section => section.dataset.rule === finding.dataset.rule);
      home.append(finding);
    }
    place.replaceChildren(...(files ? files.values() : ruleSections));
  }

  function show() {
    if (state.theme === 'auto') delete root.dataset.theme; else root.dataset.theme = state.theme;
    const theme = document.getElementById('theme');
    if (!theme) return;
    theme.textContent = 'Theme: ' + state.theme;
    arrange();
    const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const finding of all) {
      const data = finding.dataset;
      if (words.length && finding.words === undefined) {
        finding.words = (data.rule + ' ' + data.file + ' ' + finding.textContent).toLowerCase();
      }
      const fits = (!state.rule || data.rule === state.rule)
        && (!state.file || data.file === state.file)
        && !state.off.has(data.level)
        && words.every(word => finding.words.includes(word));
      finding.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const section of place.children) {
      const left = section.querySelectorAll('.finding:not([hidden])').length;
      section.hidden = left === 0;
      section.querySelector('h2 i').textContent = left;
    }
    const filtered = count < all.length;
    document.getElementById('shown').textContent = filtered ? count + ' of ' + all.length : '';
    document.getElementById('reset').hidden = !filtered;
    document.getElementById('empty').hidden = count > 0;
    const query = document.getElementById('query');
    if (query.value !== state.q) query.value = state.q;
    const press = (button, on) => button.setAttribute('aria-pressed', String(on));
    document.querySelectorAll('.level').forEach(b => press(b, !state.off.has(b.dataset.level)));
    document.querySelectorAll('.by').forEach(b => press(b, b.dataset.by === state.by));
    document.querySelectorAll('.pick').forEach(b => press(b,
      b.dataset.rule ? b.dataset.rule === state.rule : b.dataset.file === state.file));
  }

  function reset() {
    Object.assign(state, {q: '', rule: '', file: '', off: new Set()});
    write();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const data = button.dataset;
    if (button.id === 'theme') {
      state.theme = themes[(themes.indexOf(state.theme) + 1) % themes.length];
    } else if (button.id === 'reset' || button.id === 'reset2') {
      reset();
      return;
    } else if (data.level) {
      if (!state.off.delete(data.level)) state.off.add(data.level);
    } else if (data.by) {
      state.by = data.by;
    } else if (data.rule) {
      state.rule = state.rule === data.rule ? '' : data.rule;
    } else if (data.file) {
      state.file = state.file === data.file ? '' : data.file;
    }
    write();
  });
  document.addEventListener('input', event => {
    if (event.target.id === 'query') {
      state.q = event.target.value;
      write();
    }
  });
  document.addEventListener('keydown', event => {
    const query = document.getElementById('query');
    if (event.key === '/' && query && event.target === document.body) {
      event.preventDefault();
      query.focus();
    }
  });
  addEventListener('hashchange', () => { read(); show(); });
  read();
  show();
})();
