// Keeps what is typed: soon after each pause, and at the latest when the page is left.
const PAUSE = 1000;

/** @param text gives what stands in the editor */
export function keeping(form, server, text) {
  const state = form.querySelector("[data-state]");
  const conflict = document.getElementById("conflict");
  const field = form.elements.revision;
  let kept = text();
  let timer = 0;
  let sending = false;
  let going = Promise.resolve();

  const changed = () => text() !== kept;
  const say = words => { state.textContent = words ?? form.dataset.unkept; };

  async function keep(leaving = false) {
    if (!changed()) return;
    const sent = text();
    const answer = await server.keep(sent, field.value, leaving);
    if (answer.kept) {
      const told = new DOMParser().parseFromString(answer.told, "text/html").querySelector("[data-revision]");
      field.value = told.dataset.revision;
      kept = sent;
      say(told.textContent.trim());
    } else if (answer.conflict) {
      // both texts are kept; this one is to be changed, or saved in the place of the other
      kept = sent;
      conflict.replaceChildren(...new DOMParser().parseFromString(answer.told, "text/html").body.childNodes);
      conflict.hidden = false;
      say(form.dataset.disputed);
    } else {
      say(null);
    }
  }

  conflict.addEventListener("click", event => {
    const take = event.target.closest("[data-take]");
    if (!take) return;
    field.value = take.dataset.take;
    form.requestSubmit();
  });
  form.addEventListener("submit", () => { sending = true; });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !sending) keep(true);
  });
  addEventListener("beforeunload", event => {
    if (!sending && changed()) event.preventDefault();
  });
  return {
    typed() {
      clearTimeout(timer);
      say(form.dataset.typing);
      timer = setTimeout(() => { going = going.then(() => keep()); }, PAUSE);
    },
  };
}
