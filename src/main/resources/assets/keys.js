// Shortcuts for those who work by keyboard. Everything they do can be done without them.
"use strict";
(() => {
  const help = document.getElementById("keys");
  const use = document.getElementById("keys-on");
  const OFF = "docket-keys-off";
  const kept = {
    off() { try { return localStorage.getItem(OFF) === "yes"; } catch { return false; } },
    set(off) { try { off ? localStorage.setItem(OFF, "yes") : localStorage.removeItem(OFF); } catch { /* not kept, then */ } },
  };
  const rows = () => [...document.querySelectorAll("main tbody tr")].filter(row => row.querySelector("a[href]"));
  const here = () => rows().findIndex(row => row.contains(document.activeElement));

  function go(step) {
    const all = rows();
    const at = Math.min(Math.max(here() + step, 0), all.length - 1);
    all[at]?.querySelector("a[href]").focus();
  }

  // what a page itself names for a key: a button is pressed, anything else is gone to
  const named = key => /^[a-z]$/.test(key) ? document.querySelector(`main [data-key="${key}"]`) : null;

  function reach(target) {
    target.closest("details")?.setAttribute("open", "");
    if (target.matches("button, a")) return target.click();
    target.focus();
    target.scrollIntoView({ block: target.matches("h2") ? "start" : "center" });
  }

  const does = {
    "?": () => help.showModal(),
    "/": () => document.querySelector("main input[type=search]")?.focus(),
    j: () => go(1),
    k: () => go(-1),
    x: () => rows()[here()]?.querySelector("input[type=checkbox]")?.click(),
  };

  use.checked = !kept.off();
  use.addEventListener("change", () => kept.set(!use.checked));
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) {
      event.target.form.requestSubmit();
      return;
    }
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]");
    // input methods of Vietnamese and Thai put several strokes together
    if (typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    // the list of shortcuts can always be come to, to switch them on again
    const own = named(event.key);
    if (!(own || does[event.key]) || (kept.off() && event.key !== "?")) return;
    event.preventDefault();
    own ? reach(own) : does[event.key]();
  });
})();
