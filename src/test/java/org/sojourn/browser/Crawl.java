package org.sojourn.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Finds the pages and forms a person can reach by following links, without a list that anybody would have to keep. */
final class Crawl {
    /** Of addresses that differ in their values only, so many are looked at. */
    private static final int OF_A_KIND = 2;

    private static final String PAGES = """
            async (most) => {
              const asked = new Set();
              const kinds = {};
              const queue = ["/home/today", ...[...document.querySelectorAll("a[href^='/']")].map((a) => a.getAttribute("href"))];
              const found = [];
              while (queue.length) {
                const path = queue.shift().replace(/#.*/, "");
                const [address, query] = path.split("?");
                const kind = address + "?" + [...new URLSearchParams(query || "").keys()].sort();
                if (asked.has(path) || /^\\/(look|assets|access\\/sign-in)/.test(path) || /[?&]q=./.test(path)) continue;
                if ((kinds[kind] = (kinds[kind] || 0) + 1) > most) continue;
                asked.add(path);
                const answer = await fetch(path, { headers: { Accept: "text/html" } });
                const type = answer.headers.get("content-type") || "";
                const text = /text|xml/.test(type) ? await answer.text() : "";
                found.push({ path, status: answer.status, type, text });
                if (!type.startsWith("text/html") || answer.status !== 200) continue;
                const page = new DOMParser().parseFromString(text, "text/html");
                page.querySelectorAll("a[href^='/']").forEach((a) => queue.push(a.getAttribute("href")));
              }
              return found;
            }""";

    /** Fills one text field after the other of each form of a page, then all empty ones at once, and sends each time. */
    private static final String TYPE = """
            async ([path, words, more]) => {
              const load = async () => new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
              const isText = (field) => field.name && !field.disabled && (field.localName === "textarea"
                || field.localName === "input" && ["text", "search", "email", "url", "tel"].includes(field.type));
              const forms = (page) => [...page.forms].filter((form) => form.method === "post" && form.getAttribute("id") !== "leave");
              const sent = [];
              const send = async (at, chosen) => {
                const form = forms(await load())[at];
                const button = form && (form.querySelector("button.btn-primary, input.btn-primary")
                  || form.querySelector("button[type=submit][name], input[type=submit]"));
                if (!button) return;
                const body = new URLSearchParams();
                new FormData(form).forEach((value, name) => { if (typeof value === "string") body.append(name, value); });
                const fields = [...form.elements].filter(isText).filter(chosen);
                fields.forEach((field) => body.set(field.name, words));
                if (!fields.length) return;
                body.append(button.name, button.value);
                Object.entries(more).forEach(([name, value]) => body.append(name, value));
                const answer = await fetch(form.getAttribute("action") || path, { method: "POST", body });
                sent.push({ path, field: fields.map((field) => field.name).join(), status: answer.status,
                  headers: JSON.stringify([...answer.headers]), text: await answer.text() });
              };
              const all = forms(await load());
              for (let at = 0; at < all.length; at++) {
                for (const field of [...all[at].elements].filter(isText)) await send(at, (one) => one.name === field.name);
                await send(at, (one) => !one.value);
              }
              return sent;
            }""";

    private Crawl() {}

    /** One page, file or refusal that was reached. */
    record Reached(String path, int status, String type, String text) {}

    /** One form that was sent. */
    record Sent(String path, String field, int status, String headers, String text) {}

    /** Everything the links lead to, from where the page is and from the start. */
    static List<Reached> pages(Page page) {
        return list(page.evaluate(PAGES, OF_A_KIND)).stream()
                .map(one -> new Reached(text(one, "path"), status(one), text(one, "type"), text(one, "text")))
                .toList();
    }

    /** @param more fields the form does not have */
    static List<Sent> type(Page page, String path, String words, Map<String, String> more) {
        return list(page.evaluate(TYPE, List.of(path, words, more))).stream()
                .map(one -> new Sent(
                        text(one, "path"), text(one, "field"), status(one), text(one, "headers"), text(one, "text")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object answer) {
        return (List<Map<String, Object>>) answer;
    }

    private static String text(Map<String, Object> one, String name) {
        return String.valueOf(one.get(name));
    }

    private static int status(Map<String, Object> one) {
        return ((Number) one.get("status")).intValue();
    }
}
