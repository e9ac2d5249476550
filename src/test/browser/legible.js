// What somebody could not read on this page, a line each: run from outside, the page itself has no script.
(() => {
  const wrong = [];
  const says = node => JSON.stringify(node.textContent.trim().slice(0, 60));
  const shown = element => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true });
  const set = (element, selector) => element.closest(selector) !== null;

  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    wrong.push('the page is wider than the window: ' + document.documentElement.scrollWidth);
  }

  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (!node.textContent.trim() || !shown(element) || set(element, '.unseen, .skip, svg, title, desc')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      if (!set(element, '.scroll') && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) {
        wrong.push('beyond the edge: ' + says(node));
      }
      // Letters fill the middle of a line; what rises above and falls below may touch.
      const inset = box.height * 0.22;
      lines.push({ node, element, top: box.top + inset, bottom: box.bottom - inset, left: box.left + 1, right: box.right - 1 });
    }
  }

  lines.sort((a, b) => a.top - b.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const a = lines[i], b = lines[j];
      if (a.node !== b.node && a.left < b.right && b.left < a.right && set(a.element, '.scroll') === set(b.element, '.scroll')) {
        wrong.push('overlapping: ' + says(a.node) + ' and ' + says(b.node));
      }
    }
  }

  for (const element of document.querySelectorAll('body *')) {
    if (set(element, '.unseen, .skip, svg') || !shown(element)) continue;
    const style = getComputedStyle(element);
    const cut = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (cut) wrong.push('clipped: ' + says(element));
  }

  const parts = colour => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const judged = new Set();
  for (const { element, node } of lines) {
    if (judged.has(element)) continue;
    judged.add(element);
    const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) wrong.push('contrast ' + contrast.toFixed(2) + ': ' + says(node));
  }
  return [...new Set(wrong)].slice(0, 20);
})()
