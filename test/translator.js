// Runs in a page: does to it what the translators of browsers do, whatever the page asks of them. Google's puts two <font> in
// place of each text; others leave the text, and put a copy beside its element (translatesBeside).
const made = new WeakSet();

function turn(text) {
  if (made.has(text) || text.data.trim() === '') return;
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  const copy = document.createTextNode(`[${text.data}]`);
  made.add(copy).add(text);
  inner.append(copy);
  outer.append(inner);
  if (globalThis.translatesBeside) text.parentNode.parentNode.append(outer);
  else text.replaceWith(outer);
}

function turnAll() {
  const walker = document.createTreeWalker(document.getElementById('chat-log'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  texts.forEach(turn);
}

document.addEventListener('DOMContentLoaded', () => {
  const all = { childList: true, subtree: true, characterData: true };
  new MutationObserver(turnAll).observe(document.getElementById('chat-log'), all);
});
