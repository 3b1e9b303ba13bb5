/* How long the person is still signed in, and what she typed when she no longer was. Works for a page that needs no script:
   the server decides; this only warns, asks, and keeps typed text in this tab until she is back. */
(() => {
  "use strict";
  const words = (document.querySelector("[data-words]") || document.body).dataset;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const KEY = "sojourn.typed";
  const ADDRESS = "/access/presence";

  /* What was typed -------------------------------------------------------------------------------------------------- */
  const read = () => { try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; } };
  const write = (kept) => { try { sessionStorage.setItem(KEY, JSON.stringify(kept)); } catch { /* too much, or forbidden */ } };
  const forget = () => { try { sessionStorage.removeItem(KEY); } catch { /* forbidden */ } };
  const here = () => {
    const query = new URLSearchParams(location.search);
    query.sort();
    return location.pathname + "?" + query;
  };
  const dialog = () => document.querySelector("dialog[data-presence]");
  const typable = (field) => field.name && !field.disabled && !field.matches("[data-move], [type=hidden], [type=password], [type=file], [type=submit], [type=button], [type=image], [type=reset], button");
  const value = (field) => {
    if (field.matches("[type=checkbox], [type=radio]")) return field.checked;
    return field.matches("select") ? [...field.selectedOptions].map((option) => option.value) : field.value;
  };
  const changed = (field) => {
    if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
    if (field.matches("select")) return [...field.options].some((option) => option.selected !== option.defaultSelected);
    return field.value !== field.defaultValue;
  };
  /* A field named id hides the form's own property of that name. */
  const id = (form) => form.getAttribute("id");
  const forms = () => all("form[method=post]").filter((form) => id(form) !== "leave");
  const fields = (form) => [...form.elements].filter(typable);
  const keep = (chosen) => {
    const warning = dialog();
    if (!warning || !chosen.length) return;
    const typed = chosen.map((form) => [id(form), fields(form).map((field) => [field.name, value(field)])]);
    write({ person: warning.dataset.person, address: here(), typed, lost: false });
  };
  const keepChanged = () => keep(forms().filter((form) => fields(form).some(changed)));

  const put = (field, kept) => {
    if (field.matches("[type=checkbox], [type=radio]")) field.checked = kept;
    else if (field.matches("select")) [...field.options].forEach((option) => { option.selected = kept.includes(option.value); });
    else field.value = kept;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const restore = (kept) => {
    let some = false;
    kept.typed.forEach(([formId, values]) => {
      const form = document.getElementById(formId);
      if (!form) return;
      const found = fields(form);
      values.forEach(([name, was], at) => {
        const field = found[at] && found[at].name === name ? found[at] : found.find((one) => one.name === name);
        if (!field || JSON.stringify(value(field)) === JSON.stringify(was)) return;
        put(field, was);
        some = true;
      });
    });
    return some;
  };
  const say = () => {
    const news = document.querySelector(".news");
    const banner = document.querySelector("template[data-restored]");
    if (!news || !banner) return;
    const region = document.createElement("div");
    region.setAttribute("role", "status");
    news.append(region);
    region.append(banner.content.cloneNode(true));
  };
  const arrive = () => {
    const kept = read();
    if (!kept) return;
    if (document.querySelector("[data-doorstep]")) { write({ ...kept, lost: true }); return; }
    const warning = dialog();
    if (!warning) return;
    if (!kept.lost || kept.person !== warning.dataset.person) { forget(); return; }
    if (kept.address !== here()) return;
    forget();
    if (restore(kept)) say();
  };
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.getAttribute("method") !== "post") return;
    if (id(event.target) === "leave") forget();
    else if (dialog()) keep([event.target]);
  });

  /* How long still --------------------------------------------------------------------------------------------------- */
  const WARN = 120;
  const WARN_LONGEST = 300;
  let idleEnds;
  let longestEnds;
  let asked = 0;
  let said = 0;
  let known = false; // she has read that it ends in any case
  const seconds = (end) => Math.ceil((end - Date.now()) / 1000);
  const learn = (left) => {
    idleEnds = Date.now() + left.idle * 1000;
    longestEnds = Date.now() + left.longest * 1000;
  };
  const gone = () => {
    keepChanged();
    const why = seconds(longestEnds) <= 0 ? "over" : "idle";
    location.assign("/access/sign-in?ended=" + why + "&back=" + encodeURIComponent(location.pathname + location.search));
  };
  const ask = async (method) => {
    asked = Date.now();
    try {
      const answer = await fetch(ADDRESS, { method, credentials: "same-origin", cache: "no-store" });
      if (!answer.ok) return;
      const told = await answer.json();
      if (told.ended) gone();
      else learn(told);
    } catch { /* no connection: the next look asks again */ }
  };
  const clock = (left) => Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
  const isLongest = () => longestEnds <= idleEnds;
  const show = (warning, left) => {
    warning.querySelector("[data-left]").textContent = clock(Math.max(0, left));
    const region = warning.querySelector("[role=status]");
    const mark = [60, 30, 10].find((one) => left <= one && said > one);
    if (mark) region.textContent = words.seconds.replace("{0}", mark);
    said = left;
  };
  const open = (warning, left) => {
    all("[data-when]", warning).forEach((part) => { part.hidden = (part.dataset.when === "longest") !== isLongest(); });
    said = left;
    warning.showModal();
    warning.querySelector("[data-stay]").focus();
  };
  const due = () => (isLongest() ? !known && seconds(longestEnds) <= WARN_LONGEST : seconds(idleEnds) <= WARN);
  const left = () => seconds(Math.min(idleEnds, longestEnds));
  const look = async () => {
    const warning = dialog();
    if (!warning) return;
    if ((due() || left() <= 0 || warning.open) && Date.now() - asked > 10000) await ask("GET");
    if (left() <= 0) return;
    if (due() && !warning.open) open(warning, left());
    if (!due() && warning.open) warning.close();
    if (warning.open) show(warning, left());
  };
  const stay = async () => {
    const warning = dialog();
    if (isLongest()) known = true;
    await ask("POST");
    if (!due()) warning.close();
  };
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-stay]")) stay();
    if (event.target.closest("[data-leave]")) document.querySelector("#leave button").click();
  });
  document.addEventListener("cancel", (event) => {
    if (!event.target.matches("dialog[data-presence]")) return;
    event.preventDefault();
    stay();
  }, true);
  const begin = () => {
    const warning = dialog();
    if (!warning) return;
    learn({ idle: Number(warning.dataset.idle), longest: Number(warning.dataset.longest) });
    setInterval(look, 1000);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
    addEventListener("pageshow", (event) => { if (event.persisted) ask("GET").then(look); });
    if (!window.jQuery) return;
    jQuery(document).on("pfAjaxSend", keepChanged);
    jQuery(document).on("pfAjaxComplete", () => { forget(); idleEnds = Math.max(idleEnds, Date.now() + Number(warning.dataset.whole) * 1000); });
  };

  /* Passwords can be looked at while they are typed ---------------------------------------------------------------- */
  const toggles = () => all("input[type=password]").forEach((field) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn secret-show";
    button.textContent = words.show;
    button.setAttribute("aria-controls", field.id);
    const box = document.createElement("div");
    box.className = "secret";
    field.replaceWith(box);
    box.append(field, button);
    const turn = (open) => { field.type = open ? "text" : "password"; button.textContent = open ? words.hide : words.show; };
    button.addEventListener("click", () => turn(field.type === "password"));
    if (field.form) field.form.addEventListener("submit", () => turn(false));
  });

  document.addEventListener("DOMContentLoaded", () => { toggles(); arrive(); begin(); });
})();
