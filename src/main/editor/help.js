// What the words of a rule mean: offered while one is typed, and told when the pointer rests on it.
import { autocompletion } from "@codemirror/autocomplete";
import { hoverTooltip } from "@codemirror/view";

const WORD = /[\p{L}$_@][\p{L}\p{N}_]*/u;

/** A list beside the editor, narrowed by what is typed above it. */
export function panel(entries, box) {
  const search = box.querySelector("input");
  const found = box.querySelector("[data-found]");
  const show = () => {
    const words = search.value.trim().toLowerCase();
    const fits = entry => (entry.name + " " + entry.meaning).toLowerCase().includes(words);
    found.replaceChildren(...entries.filter(fits).slice(0, 12).map(entry => {
      const item = document.createElement("li");
      item.append(told(entry));
      return item;
    }));
  };
  search.parentElement.hidden = false;
  search.addEventListener("input", show);
  search.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
  show();
}

function told(entry) {
  const box = document.createElement("div");
  for (const [tag, text] of [["b", entry.name], ["p", entry.meaning], ["p", entry.type], ["p", entry.choices], ["code", entry.example]]) {
    if (!text) continue;
    const part = document.createElement(tag);
    part.textContent = text;
    box.append(part);
  }
  return box;
}

function wordAt(view, at) {
  const line = view.state.doc.lineAt(at);
  for (const found of line.text.matchAll(new RegExp(WORD, "gu"))) {
    const from = line.from + found.index;
    if (from <= at && at <= from + found[0].length) return { from, to: from + found[0].length, word: found[0] };
  }
  return null;
}

/** @param entries a list of { name, insert, type, meaning, example, kind, choices } */
export function help(entries) {
  const byName = new Map(entries.map(entry => [entry.name, entry]));
  const options = entries.map(entry => ({
    label: entry.name,
    apply: entry.insert || entry.name,
    detail: entry.type,
    type: entry.kind,
    info: () => told(entry),
  }));
  const complete = context => {
    const word = context.matchBefore(/[\p{L}$_@][\p{L}\p{N}_.-]*$/u);
    return word || context.explicit ? { from: word ? word.from : context.pos, options, validFor: /^[\p{L}\p{N}$_@.-]*$/u } : null;
  };
  const hover = hoverTooltip((view, at) => {
    const found = wordAt(view, at);
    const entry = found && byName.get(found.word);
    return entry ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: told(entry) }) } : null;
  });
  return [autocompletion({ override: [complete], icons: false }), hover];
}
