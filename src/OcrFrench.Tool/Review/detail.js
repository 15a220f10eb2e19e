// What is known about the selected correction, and what can be done about it.
const detail = document.getElementById("detail");

const actions = [
  ["accept", "a", (item) => settle(item, "accept")],
  ["reject", "r", (item) => settle(item, "reject")],
  ["another", "c", () => (document.querySelector("#readings button") ?? document.getElementById("own")).focus()],
  ["always", "A", (item) => settle(item, "always")],
  ["never", "R", (item) => settle(item, "never")],
  ["undo", "u", () => takeBack()],
];

function drawDetail(item) {
  if (item === undefined) {
    detail.replaceChildren();
    return;
  }

  const { group, rows: [row] } = item;
  const state = stateOfItem(item);
  const title = make("h2", "", ...wordsOf(item));
  title.id = "detail-title";
  detail.replaceChildren(
    title,
    make("p", "state is-" + state, (signs[state] ? signs[state] + " " : "") + say.states[state]),
    stripImage(row) ?? "",
    lines(row),
    facts(item),
    buttons(item),
    readings(item),
    make("p", "scope", scope(item)),
  );
}

/** The line before and after. */
function lines(row) {
  const { group } = row;
  const line = (label, word) => {
    const text = make("p", "text", make("bdi", "", row.left), make("bdi", "", word), make("bdi", "", row.right));
    return [make("dt", "", label), make("dd", "", text)];
  };
  const list = make("dl", "lines", ...line(group.isDoubt ? say.read : say.before, marked("del", "", group.before, group.cut)));
  if (!group.isBare) list.append(...line(group.isDoubt ? say.perhaps : say.after, marked("ins", "", group.after, group.put)));
  if (row.doc.problem === "") return list;
  return make("div", "", list, make("p", "note", say.problems[row.doc.problem]));
}

function facts(item) {
  const row = item.rows[0];
  const list = make("dl", "facts");
  const add = (label, ...value) => list.append(make("dt", "", label), make("dd", "", ...value));
  if (!item.group.isBare) add(say.kind, data.kinds[row.kind]);
  if (item.group.isDoubt) add(say.why, row.why);
  else add(say.rule, make("code", "", data.rules[row.rule]));
  if (!item.group.isBare) add(item.group.isDoubt ? say.probability : say.confidence, ...sureness(item));
  const place = [row.page > 0 ? say.page + " " + number(row.page) : "", row.line > 0 ? say.line + " " + number(row.line) : "", row.element].filter((part) => part !== "");
  add(say.document, make("bdi", "", row.doc.name), (place.length > 0 ? ", " + place.join(", ") : "") + (item.rows.length > 1 ? " " + say.more.replace("{0}", number(item.rows.length - 1)) : ""));
  return list;
}

/** The confidence of the least and the most certain row, and a meter for the least. */
function sureness(item) {
  const meter = make("meter", "");
  meter.min = 0;
  meter.max = 1000;
  meter.setAttribute("aria-label", item.group.isDoubt ? say.probability : say.confidence);
  meter.value = least(item);
  const most = item.rows.reduce((largest, { confidence }) => Math.max(largest, confidence), 0);
  const lowest = percent(least(item));
  return [lowest + (percent(most) === lowest ? " " : " – " + percent(most) + " "), meter];
}

function buttons(item) {
  const state = stateOfItem(item);
  const bar = make("div", "actions");
  for (const [name, key, run] of actions) {
    const button = make("button", name, say.actions[name], " ", make("kbd", "", keyName(key)));
    button.type = "button";
    button.id = "do-" + name;
    if (name !== "undo" && name !== "another") button.setAttribute("aria-pressed", state === name);
    button.disabled = (name === "undo" && undoable.length === 0) || ((name === "always" || name === "never") && !canBeGeneral(item.group)) ||
      // Nothing was written or proposed that could be accepted or rejected.
      (item.group.isBare && (name === "accept" || name === "reject" || name === "always"));
    button.addEventListener("click", () => run(items[current]));
    bar.append(button);
  }

  return bar;
}

function keyName(key) {
  return key === key.toUpperCase() ? "⇧" + key : key.toUpperCase();
}

/** The other readings that were weighed, and a field for one’s own. */
function readings(item) {
  const { group, rows: [row] } = item;
  const decision = decisionOf(row), chosen = decision?.reading;
  // The likeliest reading of a doubt is one of those listed; that of a correction is what was written.
  const isAccepted = decision !== undefined && (decision.verdict === "accept" || decision.verdict === "always");
  const pressed = chosen ?? (group.isDoubt && isAccepted ? group.after : undefined);
  const box = make("fieldset", "readings", make("legend", "", group.isDoubt ? say.possible : say.readings));
  box.id = "readings";
  row.readings.forEach((reading, at) => {
    const button = make("button", "", make("kbd", "", String(at + 1)), " ", make("bdi", "", visible(reading)), group.isDoubt ? make("span", "chance", " " + percent(row.chances[at])) : "");
    button.type = "button";
    button.setAttribute("aria-pressed", reading === pressed);
    button.addEventListener("click", () => choose(items[current], reading));
    box.append(button);
  });
  const own = make("input", "");
  own.id = "own";
  own.type = "text";
  own.autocomplete = "off";
  own.spellcheck = false;
  own.maxLength = 200;
  own.value = withoutTail(group, chosen ?? group.after);
  const write = make("button", "", say.write);
  write.type = "submit";
  const form = make("form", "own", make("label", "", say.own + " ", own), write);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(items[current], own.value + group.tail);
  });
  box.append(form);
  return box;
}

/** What follows a word cut by a line’s end is part of the correction, but need not be typed. */
function withoutTail(group, reading) {
  return group.tail !== "" && reading.endsWith(group.tail) ? reading.slice(0, -group.tail.length) : reading;
}

function choose(item, reading) {
  if (item === undefined || (item.group.isBare && reading === item.group.before)) return;
  if (reading === item.group.after) settle(item, "accept");
  else settle(item, "accept", reading);
}

function scope(item) {
  if (!item.isGroup || !item.group.isWord) return say.scopePlaces;
  const { isDoubt, rows: { length } } = item.group;
  if (length === 1) return isDoubt ? say.scopeDoubt : say.scopeWord;
  return (isDoubt ? say.scopeDoubts : say.scopeGroup).replace("{0}", number(length));
}

function canBeGeneral(group) {
  return group.isWord && group.before === group.before.trim();
}
