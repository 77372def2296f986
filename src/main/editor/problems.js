// What is wrong with the text: asked of the server when typing has stopped, shown in the text and as a list beside it.
import { lintGutter, setDiagnostics } from "@codemirror/lint";

const PAUSE = 500;

function diagnostics(list, doc) {
  return [...list.querySelectorAll("[data-line]")].map(item => {
    const line = doc.line(Math.min(Math.max(Number(item.dataset.line), 1), doc.lines));
    const from = Math.min(line.from + Math.max(Number(item.dataset.column) - 1, 0), line.to);
    const rest = line.text.slice(from - line.from).match(/^[\p{L}\p{N}_$]+|^\S/u)?.[0].length ?? 0;
    return { from, to: from + rest, severity: item.dataset.severity, message: item.dataset.message };
  });
}

/** @param list where the page shows the problems */
export function problems(list, server) {
  let timer = 0;
  let asking = null;

  function show(view) {
    view.dispatch(setDiagnostics(view.state, diagnostics(list, view.state.doc)));
  }

  async function ask(view) {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const asked = view.state.doc;
    const told = await server.check(asked.toString(), signal);
    if (told === null || signal.aborted || view.state.doc !== asked) return;
    list.replaceChildren(...new DOMParser().parseFromString(told, "text/html").body.childNodes);
    show(view);
  }

  return {
    extension: lintGutter(),
    show,
    ask,
    typed(view) {
      clearTimeout(timer);
      timer = setTimeout(() => ask(view), PAUSE);
    },
    /** A line of the list leads to its place in the text. */
    leads(view) {
      list.addEventListener("click", event => {
        const item = event.target.closest("a:not(.far)")?.closest("[data-line]");
        if (!item) return;
        event.preventDefault();
        const { from } = diagnostics(list, view.state.doc)[[...list.querySelectorAll("[data-line]")].indexOf(item)];
        view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
        view.focus();
      });
    },
  };
}
