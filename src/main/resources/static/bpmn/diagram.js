// Offers bpmn.io's viewer, in which a diagram can be zoomed and moved, in place of the still picture. The picture holds
// all that is shown: names in the reader's language, how each element stands, and where its links lead.

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const SIGNS = { done: '✓', active: '●', ended: '×', stuck: '!' };
const MOVES = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };

const stateOf = (part) => [...part.classList].find((name) => name.startsWith('is-'))?.slice(3) ?? 'plain';

function stylesheet(address) {
  if ([...document.styleSheets].some((sheet) => sheet.href === new URL(address, document.baseURI).href)) {
    return Promise.resolve();
  }
  return new Promise((loaded, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.addEventListener('load', loaded);
    link.addEventListener('error', failed);
    document.head.append(link);
  });
}

async function model(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    throw new Error(`The model cannot be had: ${answer.status}`);
  }
  return answer.text();
}

// The model is in the language of those who drew it; the picture is in the reader's.
function translated(xml, parts) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const byId = new Map([...document.getElementsByTagNameNS(BPMN, '*')].map((part) => [part.getAttribute('id'), part]));
  for (const part of parts) {
    if (part.dataset.name) {
      byId.get(part.dataset.element)?.setAttribute('name', part.dataset.name);
    }
  }
  return new XMLSerializer().serializeToString(document);
}

function badge(state, count) {
  const sign = document.createElement('span');
  sign.className = `diagram-badge is-${state}`;
  sign.textContent = count > 1 ? `${SIGNS[state]} ${count}` : SIGNS[state];
  return sign;
}

function opener(link) {
  const copy = document.createElement('a');
  copy.className = 'diagram-open';
  copy.href = link.getAttribute('href');
  copy.setAttribute('aria-label', link.getAttribute('aria-label'));
  copy.textContent = '↗';
  return copy;
}

function overlay(viewer, still) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const isDrawn = (id) => viewer.get('elementRegistry').get(id);
  for (const part of still.querySelectorAll('g[data-element]')) {
    if (isDrawn(part.dataset.element)) {
      canvas.addMarker(part.dataset.element, `is-${stateOf(part)}`);
    }
  }
  for (const part of still.querySelectorAll('[data-badge]')) {
    const html = badge(stateOf(part), Number(part.dataset.count));
    overlays.add(part.dataset.badge, { position: { top: -10, right: 14 }, html });
  }
  for (const link of still.querySelectorAll('a[data-element]')) {
    overlays.add(link.dataset.element, { position: { bottom: 24, right: 26 }, html: opener(link) });
  }
}

async function open(figure) {
  const still = figure.querySelector('.diagram-still');
  const parts = [...still.querySelectorAll('g[data-element]')];
  const [xml] = await Promise.all([
    model(figure.dataset.bpmnXmlUrl),
    import(new URL(figure.dataset.bpmnViewer, document.baseURI)),
    ...figure.dataset.bpmnStyles.split(' ').map(stylesheet),
  ]);
  const container = document.createElement('div');
  container.className = 'diagram diagram-live';
  still.after(container);
  const viewer = new window.BpmnJS({
    container,
    bpmnRenderer: {
      defaultFillColor: 'var(--diagram-surface)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--diagram-text)',
    },
    textRenderer: { defaultStyle: { fontFamily: getComputedStyle(container).fontFamily } },
  });
  try {
    await viewer.importXML(translated(xml, parts));
  } catch (failure) {
    viewer.destroy();
    container.remove();
    throw failure;
  }
  overlay(viewer, still);
  return { viewer, container };
}

function zoom(canvas, by) {
  canvas.zoom(by === 'fit' ? 'fit-viewport' : canvas.zoom() * Number(by), by === 'fit' ? 'auto' : undefined);
}

function show(figure, live) {
  figure.querySelector('.diagram-still').hidden = live;
  figure.querySelector('[data-bpmn-open]').hidden = live;
  figure.querySelectorAll('[data-bpmn-zoom], [data-bpmn-close]').forEach((button) => {
    button.hidden = !live;
  });
}

// On a narrow screen a picture begins where the process is, and not where it began.
function scrollToWhereItIs(still) {
  const here = still.querySelector('.d-node.is-stuck, .d-node.is-active');
  if (here) {
    const box = here.getBoundingClientRect();
    const frame = still.getBoundingClientRect();
    still.scrollLeft += box.x + box.width / 2 - frame.x - frame.width / 2;
  }
}

function prepare(figure) {
  const actions = figure.querySelector('.diagram-actions');
  if (!actions || !actions.hidden) {
    return;
  }
  actions.hidden = false;
  scrollToWhereItIs(figure.querySelector('.diagram-still'));
  const status = actions.querySelector('[data-bpmn-status]');
  let live;

  actions.querySelector('[data-bpmn-open]').addEventListener('click', async (click) => {
    click.target.disabled = true;
    status.textContent = '';
    try {
      live = await open(figure);
      show(figure, true);
      const canvas = live.viewer.get('canvas');
      zoom(canvas, 'fit');
      live.container.addEventListener('keydown', (press) => {
        if (MOVES[press.key] && !press.ctrlKey && !press.metaKey) {
          const [dx, dy] = MOVES[press.key];
          canvas.scroll({ dx, dy });
          press.preventDefault();
        }
      });
      actions.querySelector('[data-bpmn-close]').focus();
    } catch (failure) {
      console.warn(failure);
      status.textContent = status.dataset.bpmnUnavailable;
    } finally {
      click.target.disabled = false;
    }
  });

  actions.querySelector('[data-bpmn-close]').addEventListener('click', () => {
    live.viewer.destroy();
    live.container.remove();
    show(figure, false);
    actions.querySelector('[data-bpmn-open]').focus();
  });

  actions.querySelectorAll('[data-bpmn-zoom]').forEach((button) => {
    button.addEventListener('click', () => zoom(live.viewer.get('canvas'), button.dataset.bpmnZoom));
  });
}

const prepareAll = (root) => root.querySelectorAll('figure[data-bpmn-xml-url]').forEach(prepare);

prepareAll(document);
// Parts of the page that htmx brings in later
document.addEventListener('htmx:load', (event) => prepareAll(event.target.parentElement ?? document));
