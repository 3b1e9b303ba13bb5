/* Sojourn's behaviour on top of pages that work without it. No dependency, no inline handlers, nothing kept in the browser. */
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /* The way to the search: the key / */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const search = document.querySelector("[data-search]");
    if (!search) return;
    event.preventDefault();
    search.focus();
  });

  /* Light and dark at once; the link's own address keeps the choice. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-theme-switch]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = dark ? "light" : "dark";
    const address = new URL(link.href);
    address.searchParams.set("theme", next);
    root.dataset.theme = next;
    link.setAttribute("aria-label", link.dataset[next]);
    fetch(address, { redirect: "manual", credentials: "same-origin" }).catch(() => {});
  });

  /* Paper: the button is there where it can do something. */
  all("[data-print]").forEach((button) => { button.hidden = false; button.addEventListener("click", () => print()); });

  /* A form is sent once. The buttons come back with the page, or after a while for answers that are files. */
  const release = (form) => {
    delete form.dataset.sent;
    all("[data-held]", form).forEach((button) => { button.disabled = false; delete button.dataset.held; });
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(() => all("button:not([disabled]), input[type=submit]:not([disabled])", form)
      .forEach((button) => { button.disabled = true; button.dataset.held = "yes"; }));
    setTimeout(() => release(form), 8000);
  });
  addEventListener("pageshow", () => all("form[data-sent]").forEach(release));

  /* Each form acts once by its key. Something else typed is something else sent; so is what follows an answer. */
  const renew = (key) => {
    if (!key) return;
    key.value = [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  const retyped = (event) => { if (event.target.form) renew(event.target.form.querySelector("[data-form-key]")); };
  document.addEventListener("input", retyped, true);
  document.addEventListener("change", retyped, true);

  /* Mistakes take the focus, once. */
  const lead = () => document.querySelector("[data-focus]:not([data-seen])");
  const focusMistakes = () => {
    const summary = lead();
    if (!summary) return;
    summary.dataset.seen = "yes";
    summary.focus();
  };

  /* An open fold of the bars closes by Escape or a tap elsewhere. */
  const fold = () => document.querySelector(".bottombar details[open], details.mine[open]");
  document.addEventListener("click", (event) => { const open = fold(); if (open && !open.contains(event.target)) open.open = false; });
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && fold();
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });

  /* Drafts that save themselves: form[data-autosave], hidden button [data-autosave-go], state [data-autosave-state]. */
  let waiting;
  const state = () => document.querySelector("[data-autosave-state]");
  const say = (word) => {
    const shown = state();
    if (!shown) return;
    shown.dataset.autosaveState = word;
    shown.classList.remove("good", "bad");
    if (word === "failed") shown.classList.add("bad");
    shown.textContent = shown.dataset[word];
  };
  const unsaved = () => state() && state().dataset.autosaveState === "unsaved";
  const save = (form) => {
    clearTimeout(waiting);
    const go = form.querySelector("[data-autosave-go]");
    if (!go) return;
    say("saving");
    go.click();
  };
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-autosave]");
    if (!form) return;
    say("unsaved");
    clearTimeout(waiting);
    waiting = setTimeout(() => save(form), 2000);
  });
  document.addEventListener("focusout", (event) => {
    const form = event.target.closest && event.target.closest("form[data-autosave]");
    if (form && unsaved()) save(form);
  });
  addEventListener("beforeunload", (event) => { if (unsaved() || (state() && state().dataset.autosaveState === "failed")) event.preventDefault(); });
  const failed = () => {
    const shown = state();
    if (!shown || shown.dataset.autosaveState !== "saving") return;
    say("failed");
    const form = document.querySelector("form[data-autosave]");
    waiting = setTimeout(() => form && save(form), 10000);
  };

  /* Ranking list. The server moves; the page keeps the focus on what moved and says where it is now. */
  let last = null;
  const put = (item, rank) => {
    const list = item.closest("[data-ranked]");
    list.querySelector("[data-ranked-id]").value = item.dataset.id;
    list.querySelector("[data-ranked-place]").value = rank;
    list.querySelector("[data-ranked-put]").click();
  };
  /* The region stands beside the form, which is renewed with every move: a region that comes with its text is not read out. */
  const region = (list) => {
    const form = list.closest("form") || list;
    let found = form.parentNode.querySelector(":scope > .ranked-say");
    if (!found) {
      found = document.createElement("p");
      found.className = "ranked-say";
      found.setAttribute("role", "status");
      form.after(found);
    }
    return found;
  };
  const announce = (list, text) => { region(list).textContent = text; };
  const remember = (item, move) => {
    const items = [...item.parentNode.children];
    last = { id: item.dataset.id, title: item.dataset.title, move, at: items.indexOf(item) };
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-ranked] button[data-move]");
    if (button) remember(button.closest("li"), button.dataset.move);
  }, true);
  document.addEventListener("change", (event) => {
    const select = event.target.closest("[data-ranked] select[data-move]");
    if (!select) return;
    const item = select.closest("li");
    remember(item, "rank");
    put(item, select.value);
  });
  const settle = () => {
    const list = document.querySelector("[data-ranked]");
    if (!list || !last) return;
    const done = last;
    last = null;
    const items = all("ol > li", list);
    const item = items.find((one) => one.dataset.id === done.id);
    if (item) {
      announce(list, item.dataset.say);
      const same = item.querySelector(`[data-move="${done.move}"]:not(:disabled)`);
      (same || item.querySelector("[data-move]:not(:disabled)")).focus();
    } else {
      announce(list, list.dataset.removed.replace("{0}", done.title));
      const next = items[Math.min(done.at, items.length - 1)];
      const target = next && next.querySelector('[data-move="remove"]');
      if (target) target.focus();
    }
  };
  let carried = null;
  document.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-ranked] .grip");
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    carried = grip.closest("li");
    remember(carried, "rank");
    carried.classList.add("drag");
    grip.setPointerCapture(event.pointerId);
  });
  document.addEventListener("pointermove", (event) => {
    if (!carried) return;
    const over = [...carried.parentNode.children].find((one) => {
      const box = one.getBoundingClientRect();
      return one !== carried && event.clientY > box.top && event.clientY < box.bottom;
    });
    if (!over) return;
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? "before" : "after"](carried);
  });
  const drop = () => {
    if (!carried) return;
    const item = carried;
    carried = null;
    item.classList.remove("drag");
    const now = [...item.parentNode.children].indexOf(item);
    if (now !== last.at) put(item, now + 1);
    else last = null;
  };
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", drop);

  /* Work under way: [data-progress] is asked every second how far it is, until it has ended; then the page [data-then] comes. The
     step is said aloud when another begins, the count is not. */
  const told = (box, news) => {
    const said = box.querySelector("[data-said]");
    if (said.textContent !== news.step) said.textContent = news.step;
    box.querySelector("[data-step]").textContent = news.step;
    box.querySelector("[data-far]").textContent = news.far;
    box.querySelector("progress").value = news.percent;
  };
  const follow = async (box) => {
    try {
      const answer = await fetch(box.dataset.progress, { credentials: "same-origin", cache: "no-store" });
      const news = answer.ok && !answer.redirected ? await answer.json() : { alive: false };
      if (!news.alive) { location.replace(box.dataset.then); return; }
      told(box, news);
    } catch { /* no connection: the next look asks again */ }
    setTimeout(() => follow(box), 1000);
  };
  document.addEventListener("DOMContentLoaded", () => all("[data-progress]").forEach((box) => setTimeout(() => follow(box), 1000)));

  /* Rows to be chosen: form[data-chosen] above a table, boxes with form="its id", one box [data-chosen-all]. Shift takes a whole
     range, arrows walk from box to box. Without script the boxes and buttons work all the same. */
  const boxes = (form) => all(`input[type=checkbox][form="${form.id}"]`);
  const count = (form) => {
    const own = boxes(form);
    const ticked = own.filter((box) => box.checked).length;
    const said = form.querySelector("[data-chosen-count]");
    said.textContent = ticked === 0 ? said.dataset.none : ticked === 1 ? said.dataset.one : said.dataset.many.replace("#", ticked);
    all("button", form).forEach((button) => { button.disabled = ticked === 0; });
    const whole = document.querySelector(`[data-chosen-all="${form.id}"]`);
    if (!whole) return;
    whole.checked = ticked > 0 && ticked === own.length;
    whole.indeterminate = ticked > 0 && ticked < own.length;
  };
  let anchor = null;
  document.addEventListener("click", (event) => {
    const box = event.target.closest("input[type=checkbox][form]");
    if (!box || !box.form || !("chosen" in box.form.dataset)) return;
    const own = boxes(box.form);
    if (event.shiftKey && anchor && own.includes(anchor)) {
      const [from, to] = [own.indexOf(anchor), own.indexOf(box)].sort((one, other) => one - other);
      own.slice(from, to + 1).forEach((one) => { one.checked = box.checked; });
    }
    anchor = box;
    count(box.form);
  });
  document.addEventListener("change", (event) => {
    const whole = event.target.closest("[data-chosen-all]");
    if (!whole) return;
    const form = document.getElementById(whole.dataset.chosenAll);
    boxes(form).forEach((box) => { box.checked = whole.checked; });
    count(form);
  });
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest("input[type=checkbox][form]");
    if (!box || !box.form || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const own = boxes(box.form);
    const next = own[own.indexOf(box) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener("pageshow", () => all("form[data-chosen]").forEach(count));

  /* A fault behind a request of the page itself comes with a sentence; it is shown where all news are. */
  const complain = (event, answer) => {
    const said = answer && answer.responseXML && answer.responseXML.querySelector("error-message");
    const news = document.getElementById("news");
    if (!said || !news) return;
    const banner = document.createElement("div");
    banner.className = "banner bad";
    banner.setAttribute("role", "alert");
    banner.textContent = said.textContent;
    news.replaceChildren(banner);
  };

  /* A file that is too large is said before it is sent: input[data-largest][data-too-large]. */
  document.addEventListener("change", (event) => {
    const input = event.target.closest("input[type=file][data-largest]");
    if (!input) return;
    const large = [...input.files].some((file) => file.size > Number(input.dataset.largest));
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    if (large) input.reportValidity();
  });

  /* Answers of PrimeFaces arrive as new elements; when they have settled, so does the focus. */
  let pending;
  const arrived = () => { clearTimeout(pending); pending = setTimeout(() => { settle(); focusMistakes(); }, 30); };
  document.addEventListener("DOMContentLoaded", () => {
    all("[data-ranked]").forEach(region);
    focusMistakes();
    if (!window.jQuery) return;
    jQuery(document).on("pfAjaxSuccess", () => all("[data-form-key]").forEach(renew));
    jQuery(document).on("pfAjaxComplete", arrived);
    jQuery(document).on("pfAjaxError", failed);
    jQuery(document).on("pfAjaxError", complain);
  });
})();
