// Ties filters, list, details and keys together.
const filter = { what: "", word: "", kind: -1, rule: -1, from: 0, to: 1000, state: "", order: "document", isGrouped: true };
const field = (id) => document.getElementById(id);

function readFilter() {
  // A page without doubts does not offer this choice.
  const what = field("what")?.value ?? "";
  if (what !== filter.what && what === "doubts") field("order").value = "likely";
  else if (what !== filter.what && field("order").value === "likely") field("order").value = "document";
  filter.what = what;
  filter.word = field("word").value;
  filter.kind = Number(field("kind").value);
  filter.rule = Number(field("rule").value);
  filter.from = confidence("from", 0);
  filter.to = confidence("to", 1000);
  filter.state = field("state").value;
  filter.order = field("order").value;
  filter.isGrouped = field("grouped").checked;
  showItems(false);
}

/** Percentages are rounded down when shown: asking for up to 99 includes what is shown as 99. */
function confidence(id, otherwise) {
  const typed = field(id).value;
  return typed === "" || !Number.isFinite(Number(typed)) ? otherwise : Number(typed) * 10 + (id === "to" ? 0.999 : 0);
}

/** Makes a decision, reports it, and goes on to the next item. */
function settle(item, verdict, reading) {
  if (item === undefined) return;
  if ((verdict === "always" || verdict === "never") && !canBeGeneral(item.group)) return;
  const isKept = decide(item, verdict, reading);
  tell((reading === undefined ? say.done[verdict] : say.done.another).replace("{0}", visible(item.group.before)).replace("{1}", visible(reading ?? item.group.after)));
  if (!isKept) tell(say.notKept);
  tree.focus({ preventScroll: true });
  refresh();
  select(current + 1);
}

function takeBack() {
  const item = undo();
  if (item === null) return;
  tell(say.undone.replace("{0}", visible(item.group.before)));
  tree.focus({ preventScroll: true });
  refresh();
  const index = items.findIndex((other) => other.isGroup === item.isGroup && other.rows[0] === item.rows[0]);
  select(index < 0 ? current : index);
}

/** Redraws the list with the current decisions. The order stays, so that nothing moves away under the reader’s eyes. */
function refresh() {
  drawRows();
  tally();
}

function tally() {
  // Doubts without readings, mostly names, count only once they are decided.
  const due = rows.filter((row) => !row.group.isBare || stateOf(row) !== "open");
  const done = due.reduce((count, row) => count + (stateOf(row) === "open" ? 0 : 1), 0);
  field("tally").textContent = say.tally.replace("{0}", number(done)).replace("{1}", number(due.length));
  field("bar").max = due.length;
  field("bar").value = done;
  field("save").disabled = decided.words.size + decided.places.size === 0;
}

function tell(text) {
  field("said").textContent = text;
}

function onKey(event) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape" && event.target !== tree) {
    tree.focus();
    event.preventDefault();
    return;
  }

  if (typing || event.altKey || event.metaKey) return;
  if (event.ctrlKey && event.key !== "z") return;
  const item = items[current];
  const page = Math.max(1, Math.floor(tree.clientHeight / rowHeight) - 1);
  const moves = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: page, PageUp: -page, Home: -items.length, End: items.length };
  // Only the shift key makes a capital: with caps lock on, the plain letter is meant. French keyboards need shift for digits.
  const pressed = /^[a-z]$/i.test(event.key) ? (event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase()) : event.key;
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const action = actions.find(([, key]) => key === pressed);
  if (moves[pressed] !== undefined) select(current + moves[pressed]);
  else if (action) field("do-" + action[0])?.disabled || action[2](item);
  else if (pressed === "z" && event.ctrlKey) takeBack();
  else if (event.key === "ArrowRight") toggle(item, true);
  else if (event.key === "ArrowLeft") closeGroup(item);
  else if (event.key === "Enter" && event.target === tree) toggle(item, !item?.group.isOpen);
  else if (event.key === "/") field("word").focus();
  else if (pressed === "s") field("save").click();
  else if (figure && item?.rows[0].readings[figure - 1] !== undefined) choose(item, item.rows[0].readings[figure - 1]);
  else return;
  event.preventDefault();
}

/** Closes a group; from one of its occurrences, moves up to the group. */
function closeGroup(item) {
  if (item === undefined) return;
  if (item.level === 2) select(items.findIndex((other) => other.isGroup && other.group === item.group));
  else toggle(item, false);
}

space.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (row === null) return;
  tree.focus({ preventScroll: true });
  select(Number(row.dataset.index));
  if (event.target.closest(".times")) toggle(items[current], !items[current].group.isOpen);
});
tree.addEventListener("scroll", plan, { passive: true });
field("main").addEventListener("keydown", onKey);
field("filters").addEventListener("input", readFilter);
field("filters").addEventListener("submit", (event) => event.preventDefault());
field("filters").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" && !(event.key === "Enter" && event.target === field("word"))) return;
  // By default the browser would clear the field without notifying us.
  event.preventDefault();
  tree.focus();
});
field("save").addEventListener("click", saveFile);
addEventListener("resize", () => showItems(true));
// Decisions were made on another page of the same review, in another window or before coming back to this page.
addEventListener("storage", (event) => {
  if (event.key === storageName) showKept();
});
addEventListener("pageshow", (event) => {
  if (event.persisted) showKept();
});

function showKept() {
  catchUp();
  refresh();
  drawDetail(items[current]);
}

if (groups.length > 0 && groups.every((group) => group.isBare)) field("what").value = "bare";
readFilter();
tally();
tree.focus({ preventScroll: true });
