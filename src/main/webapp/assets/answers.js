/* Texts and choices of an application save themselves: on leaving a field, two seconds after the last key, and when the page is hidden. The
   page works without this by its button. Nothing is kept in the browser; what could not be saved stays in its field. */
(() => {
  "use strict";
  const form = document.querySelector("[data-answers]");
  if (!form) return;
  const said = document.querySelector("[data-saving]");
  const all = (selector, from = form) => [...from.querySelectorAll(selector)];
  const WAIT = 2000;
  const AGAIN = 10000;
  const boxes = all("[data-answer]").map((box) => ({
    box,
    name: box.dataset.answer,
    text: box.querySelector("textarea, select, input:not([hidden])"),
    version: box.querySelector("input[hidden]"),
    both: box.querySelector("[data-conflict]"),
    stands: null, // what the server has, as far as this page knows
    other: null, // what another window has written
    wait: 0,
    busy: false,
  })).filter((one) => one.text && !one.text.readOnly && !one.text.disabled);
  boxes.forEach((one) => { one.stands = one.text.value; });

  /* The state of all texts of the page in one sentence. */
  const show = (word, text) => {
    said.classList.remove("good", "bad");
    if (word === "saved") said.classList.add("good");
    if (word === "failed" || word === "ended" || word === "refused") said.classList.add("bad");
    said.dataset.state = word;
    if (said.textContent !== text) said.textContent = text;
    const visible = (selector, on) => all(selector, document).forEach((part) => { part.hidden = !on; });
    visible("[data-sign-in]", word === "ended");
    visible("[data-again]", word === "failed" || word === "ended" || word === "refused");
  };
  const isOpen = (one) => one.text.value !== one.stands;
  const unsaved = () => boxes.some((one) => isOpen(one) && !one.other);

  /* How much room is left; said aloud only when somebody pauses near the end. */
  let pause;
  const count = (one, aloud) => {
    if (!one.box.dataset.longest) return;
    const left = Number(one.box.dataset.longest) - one.text.value.length;
    const words = (left < 0 ? one.box.dataset.over : one.box.dataset.left).replace("#", Math.abs(left));
    one.box.querySelector("[data-count]").textContent = words;
    one.box.querySelector("[data-count]").classList.toggle("error", left < 0);
    if (!aloud) return;
    clearTimeout(pause);
    pause = setTimeout(() => { one.box.querySelector("[data-count-said]").textContent = left < 200 ? words : ""; }, 1500);
  };

  /* What a person reads: of a choice its words, not its code. */
  const read = (one, value) => ([...(one.text.options || [])].find((each) => each.value === value) || { text: value }).text;
  const conflict = (one, news) => {
    one.other = news;
    one.box.querySelector("[data-conflict-at]").textContent = news.text;
    one.box.querySelector("[data-mine]").textContent = read(one, one.text.value);
    one.box.querySelector("[data-other]").textContent = read(one, news.words);
    const isNew = one.both.hidden;
    one.both.hidden = false;
    show("conflict", said.dataset.conflictSaid);
    if (isNew) one.both.focus();
  };
  const settled = (one, version, words) => {
    one.version.value = String(version);
    one.version.defaultValue = String(version);
    one.stands = words;
    if ("defaultValue" in one.text) one.text.defaultValue = words;
  };
  const later = (one, time) => { clearTimeout(one.wait); one.wait = setTimeout(() => save(one), time); };
  const answered = (one, sent, news) => {
    if (news.state === "saved") {
      settled(one, news.version, sent);
      if (isOpen(one)) later(one, WAIT);
      else if (!unsaved()) show("saved", news.text);
    } else if (news.state === "conflict") conflict(one, news);
    else if (news.state === "busy") { show("failed", said.dataset.failed); later(one, AGAIN); }
    else show("refused", news.text);
  };
  const send = async (one, sent) => {
    const body = new URLSearchParams({
      mark: form.dataset.mark, application: form.dataset.answers, question: one.name, version: one.version.value, words: sent,
    });
    const answer = await fetch("/applications/autosave", { method: "POST", body, credentials: "same-origin", redirect: "manual", keepalive: sent.length < 9000 });
    if (answer.type === "opaqueredirect" || answer.status === 401) return { state: "ended" };
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const save = async (one) => {
    clearTimeout(one.wait);
    if (one.other || one.busy || !isOpen(one)) return;
    one.busy = true;
    const sent = one.text.value;
    show("saving", said.dataset.busy);
    try {
      const news = await send(one, sent);
      one.busy = false;
      if (news.state === "ended") { show("ended", said.dataset.ended); later(one, AGAIN); }
      else answered(one, sent, news);
    } catch { // no connection, or a server that is not well: the text stays, the next look tries again
      one.busy = false;
      show("failed", said.dataset.failed);
      later(one, AGAIN);
    }
  };
  const saveAll = () => boxes.forEach(save);
  const of = (target) => boxes.find((one) => target.closest && one.box.contains(target));

  form.addEventListener("input", (event) => {
    const one = of(event.target);
    if (!one || event.target !== one.text) return;
    count(one, true);
    if (one.other) { one.box.querySelector("[data-mine]").textContent = read(one, one.text.value); return; }
    if (!isOpen(one)) return;
    show("unsaved", said.dataset.unsaved);
    later(one, WAIT);
  });
  form.addEventListener("focusout", (event) => { const one = of(event.target); if (one) save(one); });
  document.addEventListener("visibilitychange", saveAll);
  addEventListener("online", saveAll);

  /* Two versions: she chooses, and only then something is replaced. */
  const choose = (one, words) => {
    const { version, words: theirs } = one.other;
    one.other = null;
    one.both.hidden = true;
    settled(one, version, theirs);
    one.text.value = words;
    count(one, false);
    one.text.focus();
    if (isOpen(one)) save(one);
    else show("saved", one.both.querySelector("[data-conflict-at]").textContent);
  };
  document.addEventListener("click", (event) => {
    const one = of(event.target);
    if (event.target.closest("[data-again]")) saveAll();
    else if (one && one.other && event.target.closest("[data-keep-mine]")) choose(one, one.text.value);
    else if (one && one.other && event.target.closest("[data-take-other]")) choose(one, one.other.words);
  });

  addEventListener("beforeunload", (event) => { if (unsaved()) { saveAll(); event.preventDefault(); } });
  /* What is on its way arrives first: two saves of one thing would be in each other's way. */
  const whole = form.closest("form");
  whole.addEventListener("submit", (event) => {
    boxes.forEach((one) => clearTimeout(one.wait));
    if (boxes.some((one) => one.busy)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      setTimeout(() => whole.requestSubmit(event.submitter), 50);
    } else boxes.forEach((one) => { one.stands = one.text.value; });
  }, true);
  boxes.forEach((one) => count(one, false));
})();
