// How rule files are coloured: the words of the engine's language and of its one pattern.
import { StreamLanguage } from "@codemirror/language";

const KEYWORDS = /^(?:rule|when|then|end|exists|not|accumulate|from|and|or|in|contains|matches|true|false|null)$/;
const ATTRIBUTES = /^date-(?:effective|expires)/;

export const drl = StreamLanguage.define({
  name: "drl",
  startState: () => ({ remark: false }),
  token(stream, state) {
    if (state.remark) {
      state.remark = !stream.match(/^.*?\*\//);
      if (state.remark) stream.skipToEnd();
      return "comment";
    }
    if (stream.eatSpace()) return null;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) {
      state.remark = true;
      return "comment";
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (stream.match(/^@\w+/)) return "meta";
    if (stream.match(/^\$\w+/)) return "variableName.special";
    if (stream.match(ATTRIBUTES)) return "keyword";
    if (stream.match(/^\d[\d_.]*/)) return "number";
    const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)?.[0];
    if (word) return KEYWORDS.test(word) ? "keyword" : /^\p{Lu}/u.test(word) ? "typeName" : "variableName";
    stream.next();
    return "operator";
  },
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } }, closeBrackets: { brackets: ["(", "[", '"'] } },
});
