// The list: only the visible rows are in the page, however many there are.
const tree = document.getElementById("tree");
const space = document.getElementById("space");
let items = [];
let current = 0;
let rowHeight = 64;
let isPlanned = false;

function make(name, className, ...content) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A word with the characters that differ marked; line ends and lone spaces are made visible. */
function marked(name, className, text, stretches) {
  const element = make(name, className);
  let at = 0;
  for (let i = 0; i < stretches.length; i += 2) {
    element.append(visible(text.slice(at, stretches[i])));
    at = stretches[i] + stretches[i + 1];
    element.append(make("b", "", visible(text.slice(stretches[i], at)).replace(/^ +$/, "␣")));
  }

  element.append(visible(text.slice(at)));
  return element;
}

function visible(text) {
  return text.replace(/\r?\n/g, "⏎");
}

const signs = { open: "", accept: "✓", reject: "✗", another: "✎", always: "✓✓", never: "✗✗", mixed: "±" };

function showItems(keepCurrent) {
  const kept = keepCurrent ? items[current]?.rows[0] : undefined;
  const wasGroup = items[current]?.isGroup;
  items = listItems(filter);
  current = 0;
  if (kept) current = Math.max(0, items.findIndex((item) => item.isGroup === wasGroup && item.rows[0] === kept));
  rowHeight = parseFloat(getComputedStyle(tree).getPropertyValue("--row"));
  space.style.height = items.length * rowHeight + "px";
  if (!keepCurrent) tree.scrollTop = 0;
  document.getElementById("none").hidden = items.length > 0;
  const shown = items.reduce((sum, item) => sum + (item.level === 1 ? item.rows.length : 0), 0);
  document.getElementById("shown").textContent = say.shown.replace("{0}", number(shown)).replace("{1}", number(rows.length));
  select(current);
}

function number(value) {
  return value.toLocaleString(document.documentElement.lang);
}

function plan() {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    drawRows();
  });
}

function drawRows() {
  const first = Math.max(0, Math.floor(tree.scrollTop / rowHeight) - 4);
  const last = Math.min(items.length, Math.ceil((tree.scrollTop + tree.clientHeight) / rowHeight) + 4);
  const drawn = [];
  for (let i = first; i < last; i++) drawn.push(drawRow(items[i], i));
  space.replaceChildren(...drawn);
  if (items.length > 0) tree.setAttribute("aria-activedescendant", "item-" + current);
  else tree.removeAttribute("aria-activedescendant");
}

function drawRow(item, index) {
  const { group } = item;
  const row = item.rows[0];
  const state = stateOfItem(item);
  const element = make("div", "row level-" + item.level + " is-" + state + (group.isDoubt ? " doubt" : ""));
  element.id = "item-" + index;
  element.dataset.index = index;
  element.style.top = index * rowHeight + "px";
  element.setAttribute("role", "treeitem");
  element.setAttribute("aria-level", item.level);
  element.setAttribute("aria-posinset", item.position);
  element.setAttribute("aria-setsize", item.siblings);
  element.setAttribute("aria-selected", index === current);
  if (item.isGroup && item.rows.length > 1) element.setAttribute("aria-expanded", group.isOpen);
  const times = item.rows.length > 1 ? make("span", "times", (group.isOpen ? "▾ " : "▸ ") + "×" + number(item.rows.length)) : "";
  if (times) times.title = say.expand;
  const sign = make("span", "sign", signs[state]);
  sign.title = say.states[state];
  element.append(
    sign,
    make("div", "words", ...wordsOf(item), times),
    contextOf(row),
    stripImage(row) ?? "",
    make("div", "facts", make("span", "kind", group.isDoubt ? say.doubt : data.kinds[row.kind]), make("span", "sure", group.isBare ? "" : percent(least(item)))),
    make("span", "unseen", say.states[state]),
  );
  return element;
}

/** Before and after, or what was chosen instead; for a doubt without readings, what was read. */
function wordsOf(item) {
  const { group, rows: [row] } = item;
  const reading = stateOfItem(item) === "mixed" ? undefined : decisionOf(row)?.reading;
  if (group.isBare && reading === undefined) return [make("bdi", "", visible(group.before))];
  const after = reading === undefined ? marked("ins", "", group.after, group.put) : make("ins", "chosen", visible(reading));
  return [make("bdi", "", marked("del", "", group.before, group.cut)), make("span", "arrow", " → "), make("bdi", "", after)];
}

/** The line with the word as it will be; what matters on the left is the end. */
function contextOf(row) {
  const decision = decisionOf(row);
  const isOld = decision === undefined ? row.group.isDoubt : decision.verdict === "reject" || decision.verdict === "never";
  const word = isOld ? row.group.before : decision?.reading ?? row.group.after;
  const left = row.left.trimEnd();
  return make("div", "context", make("div", "left", make("bdi", "", left)), make("span", "", row.left.slice(left.length)), make("bdi", "mark", visible(word)), make("bdi", "right", row.right));
}

function least(item) {
  return item.rows.reduce((smallest, row) => Math.min(smallest, row.confidence), 1000);
}

function percent(confidence) {
  return number(Math.floor(confidence) / 10) + " %";
}

function stripImage(row) {
  const source = stripOf(row);
  if (source === null) return null;
  const image = make("img", "");
  image.src = source;
  image.alt = say.stripOf.replace("{0}", row.group.before);
  const line = make("span", "underline");
  line.style.left = row.stripLeft / 10 + "%";
  line.style.width = row.stripWidth / 10 + "%";
  return make("div", "strip", make("div", "paper", image, line));
}

function select(index) {
  current = Math.min(Math.max(index, 0), Math.max(0, items.length - 1));
  const top = current * rowHeight;
  if (top < tree.scrollTop) tree.scrollTop = top;
  else if (top + rowHeight > tree.scrollTop + tree.clientHeight) tree.scrollTop = top + rowHeight - tree.clientHeight;
  drawRows();
  drawDetail(items[current]);
}

function toggle(item, open) {
  if (!item?.isGroup || item.rows.length < 2 || item.group.isOpen === open) return;
  item.group.isOpen = open;
  const index = current;
  showItems(true);
  select(index);
}
