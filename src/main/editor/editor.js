// The editor of a rule file. The text area stays the field of the form, and without script it is all there is.
import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { StreamLanguage, bracketMatching, indentUnit } from "@codemirror/language";
import { properties } from "@codemirror/legacy-modes/mode/properties";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { drl } from "./drl.js";
import { help, panel } from "./help.js";
import { keeping } from "./keeping.js";
import { look } from "./look.js";
import { problems } from "./problems.js";
import { server } from "./server.js";

const MODES = { drl, yml: StreamLanguage.define(yaml), properties: StreamLanguage.define(properties) };

function open(form) {
  const area = form.elements.text;
  const asked = server(form);
  const wrong = problems(document.getElementById(form.dataset.problems), asked);
  const words = new Compartment();
  // a browser writes line ends of its own into a field; the text of a file has one kind
  const text = () => area.value.replaceAll("\r\n", "\n");
  const kept = keeping(form, asked, text);

  const view = new EditorView({
    state: EditorState.create({
      doc: text(),
      extensions: [
        lineNumbers(), highlightActiveLineGutter(), history(), drawSelection(), bracketMatching(), closeBrackets(),
        highlightActiveLine(), highlightSelectionMatches(), search({ top: true }), indentUnit.of("    "),
        MODES[form.dataset.mode] ?? [], look, wrong.extension, words.of([]),
        // Tab leaves the editor, so that nobody is caught in it
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorState.phrases.of(JSON.parse(form.dataset.phrases || "{}")),
        EditorView.contentAttributes.of({
          "aria-labelledby": form.dataset.label,
          "aria-describedby": area.getAttribute("aria-describedby") ?? "",
          spellcheck: "false",
          tabindex: "0",
        }),
        EditorView.updateListener.of(update => {
          if (!update.docChanged) return;
          area.value = update.state.doc.toString();
          wrong.typed(update.view);
          kept.typed();
        }),
      ],
    }),
  });
  area.before(view.dom);
  area.hidden = true;
  wrong.leads(view);
  wrong.show(view);
  if (!document.querySelector("#problems ol, #problems .badge")) wrong.ask(view);
  if (form.dataset.help) {
    fetch(form.dataset.help).then(answer => answer.json())
      .then(({ entries }) => {
        view.dispatch({ effects: words.reconfigure(help(entries)) });
        panel(entries, document.querySelector("[data-vocabulary]"));
      })
      .catch(() => { /* without help, then */ });
  }
}

const form = document.querySelector("form[data-mode]");
if (form) open(form);
