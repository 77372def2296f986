// The look of the editor, in the colours of the page by day and by night.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
  "&": { border: "2px solid var(--edge)", borderRadius: "2px", backgroundColor: "var(--page)", color: "var(--text)", fontSize: ".95rem" },
  "&.cm-focused": { outline: "3px solid var(--on-focus)", boxShadow: "0 0 0 6px var(--focus)" },
  ".cm-scroller": { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Consolas, monospace', lineHeight: "1.6", minHeight: "16rem", maxHeight: "36rem" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--quiet)", color: "var(--muted)", borderRight: "1px solid var(--line)" },
  ".cm-activeLineGutter, .cm-activeLine": { backgroundColor: "var(--quiet)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--picked)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--info-soft)", outline: "1px solid var(--info)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--text)", border: "1px solid var(--edge)", borderRadius: "3px", maxWidth: "30rem" },
  ".cm-tooltip-hover, .cm-completionInfo": { padding: ".5rem .75rem", lineHeight: "1.5" },
  ".cm-completionInfo p, .cm-tooltip-hover p": { margin: "0" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--button)", color: "var(--on-brand)" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal", opacity: ".85" },
  ".cm-diagnostic": { padding: ".35rem .75rem", borderLeftWidth: "5px", fontFamily: "inherit" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warn)" },
  // the page takes no pictures but its own
  ".cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info": { content: "normal", width: ".7em", height: ".7em", margin: ".3em .1em", borderRadius: "50%", backgroundColor: "var(--warn)" },
  ".cm-lint-marker-error": { backgroundColor: "var(--bad)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--bad)", textUnderlineOffset: "3px" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--warn)", textUnderlineOffset: "3px" },
  ".cm-panels": { backgroundColor: "var(--quiet)", color: "var(--text)" },
  ".cm-panels button, .cm-panels input": { minHeight: "2rem" },
  ".cm-searchMatch": { backgroundColor: "var(--warn-soft)", outline: "1px solid var(--warn)" },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "700" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--good)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.meta, tags.propertyName, tags.definition(tags.variableName)], color: "var(--code-name)" },
  { tag: tags.special(tags.variableName), color: "var(--code-variable)" },
  { tag: tags.atom, color: "var(--code-name)" },
  { tag: [tags.number, tags.bool], color: "var(--code-number)" },
  { tag: tags.typeName, color: "var(--code-name)", fontWeight: "700" },
]);

export const look = [theme, syntaxHighlighting(colours)];
