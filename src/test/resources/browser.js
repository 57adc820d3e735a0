// Looks at the page in each frame and leaves what it saw, as base64 of JSON, where Browser reads it.
function overlaps(document) {
  const boxes = [...document.querySelectorAll('.plot text')]
      .filter(text => text.checkVisibility())
      .map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const found = [];
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    // A box of text is as high as its line; letters of neighbours touch only when the boxes overlap by more than the gap.
    if (a.box.left < b.box.right && b.box.left < a.box.right
        && a.box.top + 3 < b.box.bottom && b.box.top + 3 < a.box.bottom) {
      found.push(a.text + ' / ' + b.text);
    }
  }));
  return found;
}

async function look(frame, axe) {
  const window = frame.contentWindow;
  const document = frame.contentDocument;
  const all = [...document.querySelectorAll('*')];
  const ids = all.map(each => each.id).filter(id => id);
  const links = [...document.querySelectorAll('a')];
  const seen = {
    width: window.innerWidth,
    dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    background: window.getComputedStyle(document.body).backgroundColor,
    title: document.title,
    h1: document.querySelectorAll('h1').length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    active: all.filter(each => ['script', 'img', 'iframe', 'object', 'embed'].includes(each.localName)
        || [...each.attributes].some(attribute => attribute.name.startsWith('on'))).map(each => each.outerHTML),
    repeatedIds: ids.filter((id, i) => ids.indexOf(id) !== i),
    schemes: [...new Set(links.map(link => link.getAttribute('href').replace(/[#:].*/s, '')))].sort(),
    dangling: links.map(link => link.getAttribute('href')).filter(href => href.startsWith('#'))
        .filter(href => !document.getElementById(href.substring(1))),
    overlaps: overlaps(document),
  };
  const script = document.createElement('script');
  script.textContent = axe;
  document.head.append(script);
  const result = await window.axe.run(document, { preload: false });
  seen.violations = result.violations.map(each => each.id + ': ' + each.nodes.slice(0, 3)
      .map(node => node.html.substring(0, 200) + ' ' + node.failureSummary).join(' | '));
  seen.rules = result.passes.length;
  return seen;
}

addEventListener('load', async () => {
  const result = document.createElement('pre');
  result.id = 'result';
  try {
    const axe = atob(document.getElementById('axe').textContent);
    const seen = [];
    for (const frame of document.querySelectorAll('iframe')) {
      seen.push(await look(frame, axe));
    }
    result.textContent = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(seen))));
  } catch (e) {
    result.textContent = btoa(JSON.stringify([{ error: String(e).replace(/[^ -~]/g, '?') }]));
  }
  document.body.append(result);
});
