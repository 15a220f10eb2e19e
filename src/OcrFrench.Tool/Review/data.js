// What the page shows: the corrections as the program wrote them, and which of them pass the filters.
const data = JSON.parse(document.getElementById("data").textContent);
const say = data.words;

const docs = data.docs.map(([name, problem, isLines]) => ({ name, problem, isLines: isLines === 1 }));

const groups = data.groups.map(([before, after, cut, put, isWord, tail, isDoubt]) => ({
  before, after, cut, put, isWord: isWord === 1, tail, isDoubt: isDoubt === 1, isBare: isDoubt === 1 && before === after, rows: [], isOpen: false,
  key: before + "\uffff" + after, search: fold(before + "\n" + after), exact: (before + "\n" + after).toLowerCase(),
}));

const rows = data.rows.map(([group, doc, page, line, element, start, left, right, confidence, kind, rule, readings, strip, stripLeft, stripWidth, why, chances], index) => {
  const row = {
    group: groups[group], doc: docs[doc], page, line, element, start, left, right, confidence, kind, rule, readings, strip, stripLeft, stripWidth, why, chances, index,
  };
  // A doubt may begin at the same place as a correction; each is decided on its own.
  row.place = JSON.stringify([row.doc.name, row.doc.isLines ? line : 0, start, ...(row.group.isDoubt ? ["doubt"] : [])]);
  row.group.rows.push(row);
  return row;
});

/** Without accents and capitals, so that “mere” finds mère. */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[œæ]/g, (c) => (c === "œ" ? "oe" : "ae"));
}

/** A test of a group’s words; accents matter only if some are typed. */
function wordTest(typed) {
  const word = typed.trim().toLowerCase();
  if (word === "") return () => true;
  const folded = fold(word);
  return folded === word ? (group) => group.search.includes(folded) : (group) => group.exact.includes(word);
}

const orders = {
  document: (a, b) => a.rows[0].index - b.rows[0].index,
  doubt: (a, b) => a.least - b.least || a.rows[0].index - b.rows[0].index,
  likely: (a, b) => b.most - a.most || a.rows[0].index - b.rows[0].index,
  count: (a, b) => b.rows.length - a.rows.length || a.rows[0].index - b.rows[0].index,
  word: (a, b) => compare(a.group.search, b.group.search) || a.rows[0].index - b.rows[0].index,
};

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items of the list: a group with its occurrences, or occurrences alone. */
function listItems(filter) {
  const fits = wordTest(filter.word);
  const isShown = (row) =>
    (filter.kind < 0 || row.kind === filter.kind) && (filter.rule < 0 || row.rule === filter.rule) &&
    row.confidence >= filter.from && row.confidence <= filter.to && (filter.state === "" || stateOf(row) === filter.state);
  const found = [];
  for (const group of groups) {
    // There are many doubts without readings: they are shown only by themselves.
    if (!fits(group) || group.isBare !== (filter.what === "bare")) continue;
    if (filter.what !== "" && group.isDoubt !== (filter.what !== "corrections")) continue;
    const shown = group.rows.filter(isShown);
    if (shown.length === 0) continue;
    const parts = filter.isGrouped ? [shown] : shown.map((row) => [row]);
    for (const part of parts) {
      const least = part.reduce((lowest, row) => Math.min(lowest, row.confidence), 1000), most = part.reduce((highest, row) => Math.max(highest, row.confidence), 0);
      found.push({ group, rows: part, isGroup: filter.isGrouped, level: 1, least, most });
    }
  }

  found.sort(orders[filter.order]);
  const items = [];
  found.forEach((item, index) => {
    item.position = index + 1;
    item.siblings = found.length;
    items.push(item);
    if (!item.isGroup || !item.group.isOpen) return;
    item.rows.forEach((row, at) => items.push({ group: item.group, rows: [row], isGroup: false, level: 2, position: at + 1, siblings: item.rows.length }));
  });
  return items;
}

const stripParts = new Map();

/** The strip of a scan, which is unpacked when it is first shown. */
function stripOf(row) {
  if (row.strip < 0) return null;
  const part = Math.floor(row.strip / data.stripsInPart);
  if (!stripParts.has(part)) stripParts.set(part, JSON.parse(document.getElementById("strips-" + part).textContent));
  return "data:image/png;base64," + stripParts.get(part)[row.strip % data.stripsInPart];
}
