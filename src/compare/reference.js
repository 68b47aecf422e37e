// Renders the items through styles with citeproc-js. See README.md.
const fs = require('fs');
const path = require('path');
const CSL = require('citeproc');

const [set, styles, locales, out, ...names] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(path.join(__dirname, `items-${set}.json`), 'utf8'));
const citations = fs.readFileSync(path.join(__dirname, `citations-${set}.json`), 'utf8');
const byId = new Map(items.map((item) => [item.id, item]));
const read = new Map();

function locale(lang) {
  if (!read.has(lang)) {
    const file = path.join(locales, `locales-${lang}.xml`);
    read.set(lang, fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : false);
  }
  return read.get(lang);
}

function render(style) {
  const system = {
    retrieveLocale: locale,
    retrieveItem: (id) => JSON.parse(JSON.stringify(byId.get(id))),
  };
  try {
    const engine = new CSL.Engine(system, style);
    engine.updateItems(items.map((item) => item.id));
    const cites = engine.rebuildProcessorState(JSON.parse(citations), 'html', []).map((cite) => cite[2]);
    const made = engine.makeBibliography();
    return { cites, bib: made ? made[1] : [], ids: made ? made[0].entry_ids.map((ids) => ids[0]) : [] };
  } catch (e) {
    return { error: String((e && e.message) || e) };
  }
}

const wanted = names.length ? names : fs.readdirSync(styles).filter((f) => f.endsWith('.csl')).map((f) => f.slice(0, -4));
fs.mkdirSync(out, { recursive: true });
for (const name of wanted) {
  const target = path.join(out, `${name}.json`);
  if (!fs.existsSync(target)) {
    fs.writeFileSync(target, JSON.stringify(render(fs.readFileSync(path.join(styles, `${name}.csl`), 'utf8'))));
  }
}
