// The decisions: kept in the browser under the name of the log, and saved as a file for the program.
const storageName = "ocrfrench-review:" + data.log;
let decided = load();
let isKept = true;
const undoable = [];

/** Decisions about words apply everywhere, those about places to one place each. */
function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(storageName));
    if (kept && kept.version === 1) return { words: new Map(kept.words), places: new Map(kept.places) };
  } catch {
    // Storage may be blocked, or hold something that is not ours: the page then starts without decisions.
  }

  return { words: new Map(), places: new Map() };
}

function keep() {
  try {
    localStorage.setItem(storageName, JSON.stringify({ version: 1, words: [...decided.words], places: [...decided.places] }));
    isKept = true;
  } catch {
    isKept = false;
  }

  return isKept;
}

/** Picks up what other pages of the review have stored meanwhile, so that none of it is overwritten. */
function catchUp() {
  if (isKept) decided = load();
}

/** The decision that applies to an occurrence: the one about its place, or else the one about its word. */
function decisionOf(row) {
  return decided.places.get(row.place) ?? decided.words.get(row.group.key) ?? decided.words.get(row.group.before);
}

function stateOf(row) {
  const decision = decisionOf(row);
  return decision === undefined ? "open" : decision.reading !== undefined ? "another" : decision.verdict;
}

/** The state of all rows of an item; "mixed" when they differ. */
function stateOfItem(item) {
  const first = stateOf(item.rows[0]);
  return item.rows.every((row) => stateOf(row) === first) ? first : "mixed";
}

/** Decides about an item; undefined takes the decision back. */
function decide(item, verdict, reading) {
  catchUp();
  const steps = [];
  const group = item.group;
  if (reading === group.before) [verdict, reading] = ["reject", undefined];
  if (reading === group.after) reading = undefined;
  const decision = verdict && { verdict, original: group.before, replacement: group.after, ...(reading === undefined ? {} : { reading }) };
  const isGeneral = group.isWord && (item.isGroup || verdict === "always" || verdict === "never");
  if (isGeneral) {
    const key = verdict === "never" ? group.before : group.key;
    // “Never” covers all corrections of the word; any later decision about the word replaces it.
    for (const other of [...decided.words.keys()]) {
      if (other === group.before || other === group.key || (verdict === "never" && other.startsWith(group.before + "\uffff"))) change("words", other, undefined, steps);
    }

    for (const row of group.rows) change("places", row.place, undefined, steps);
    change("words", key, decision, steps);
  } else {
    for (const row of item.rows) {
      const { name, isLines } = row.doc;
      change("places", row.place, decision && { ...decision, document: name, start: row.start, ...(isLines ? { line: row.line } : {}) }, steps);
    }
  }

  if (steps.length > 0) undoable.push({ steps, item });
  return keep();
}

function change(kind, key, value, steps) {
  const old = decided[kind].get(key);
  if (old === undefined && value === undefined) return;
  steps.push({ kind, key, old });
  set(kind, key, value);
}

function set(kind, key, value) {
  if (value === undefined) decided[kind].delete(key);
  else decided[kind].set(key, value);
}

/** Takes the last decision back, and returns the item it was about. */
function undo() {
  const last = undoable.pop();
  if (last === undefined) return null;
  catchUp();
  for (const { kind, key, old } of last.steps.reverse()) set(kind, key, old);
  keep();
  return last.item;
}

/** The decisions as `ocrfrench clean --decisions` and `ocrfrench apply --decisions` read them. */
function decisionFile() {
  const decisions = [];
  for (const { verdict, original, replacement, reading } of decided.words.values()) {
    if (verdict === "never") decisions.push({ original, decision: "never" });
    else if (reading === undefined) decisions.push({ original, replacement, decision: verdict });
    else if (verdict === "always") decisions.push({ original, replacement: reading, decision: "always" });
    else if (original === replacement) decisions.push({ original, replacement: reading, decision: "accept" });
    else decisions.push({ original, replacement, decision: "reject" }, { original, replacement: reading, decision: "accept" });
  }

  const placed = new Map();
  for (const { verdict, original, replacement, reading, document, start, line } of decided.places.values()) {
    const written = reading ?? replacement;
    const key = JSON.stringify([original, written, verdict]);
    if (!placed.has(key)) placed.set(key, { original, replacement: written, decision: verdict, at: [] });
    placed.get(key).at.push(line === undefined ? { document, start } : { document, start, line });
  }

  decisions.push(...placed.values());
  const lines = decisions.map((decision) => "  " + JSON.stringify(decision));
  return '{ "version": 1, "decisions": [\n' + lines.join(",\n") + "\n] }\n";
}

function saveFile() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([decisionFile()], { type: "application/json" }));
  link.download = "decisions.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
