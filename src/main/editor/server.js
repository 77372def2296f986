// What the editor asks of the server: is this right, and keep it. The page's own token goes with each request.
export function server(form) {
  const token = form.elements.token.value;
  const send = (address, fields, rest) => fetch(address, {
    method: "POST",
    headers: { "X-Form-Token": token, Accept: "text/html" },
    body: new URLSearchParams(fields),
    ...rest,
  });
  return {
    /** The list of problems as the page shows it; null where the server could not be asked. */
    async check(text, signal) {
      try {
        const answer = await send(form.dataset.check, { text }, { signal });
        return answer.ok ? await answer.text() : null;
      } catch {
        return null;
      }
    },
    /** What became of it: its revision where it was kept, else what the page shall say. */
    async keep(text, revision, leaving) {
      try {
        const answer = await send(form.dataset.keep, { text, revision }, { keepalive: leaving && text.length < 60000 });
        const told = await answer.text();
        return { kept: answer.ok, conflict: answer.status === 409, told };
      } catch {
        return { kept: false, conflict: false, told: null };
      }
    },
  };
}
