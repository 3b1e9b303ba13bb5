package org.sojourn.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the pages and forms a person can reach by following links, without a list that anybody would have to keep. */
final class Crawl {
    /** Of addresses that differ in their values only, so many are looked at. */
    private static final int OF_A_KIND = 2;

    /** So many pages are asked for at once: while one is being made another can be read. */
    private static final int AT_ONCE = 3;

    private static final Pattern FORM = Pattern.compile("<form ([^>]*)>");
    private static final Pattern ID = Pattern.compile("(?:^| )id=\"([^\"]*)\"");

    /** Forms that only ask are asked too, with two of their boxes ticked. */
    private static final String PAGES = """
            async ([starts, most, atOnce]) => {
              const asked = new Set();
              const kinds = {};
              const queue = [];
              const found = [];
              const follow = (address, from) => {
                if (address.startsWith("#")) return;
                const there = new URL(address, new URL(from, location.href));
                if (there.origin !== location.origin) return;
                if (/^\\/(look|assets|access\\/(sign-in|university))/.test(there.pathname) || /[?&]q=[^&]/.test(there.search)) return;
                queue.push(there.pathname + there.search);
              };
              const ask = (form, from) => {
                [...form.elements].filter((one) => one.type === "checkbox").slice(0, 2).forEach((one) => { one.checked = true; });
                const words = [...new FormData(form)].filter(([, value]) => typeof value === "string");
                const address = form.getAttribute("action") || from.replace(/[?].*/, "");
                [...form.elements].filter((one) => one.type === "submit").forEach((button) => {
                  const all = new URLSearchParams(words);
                  if (button.name) all.append(button.name, button.value);
                  follow((button.getAttribute("formaction") || address) + "?" + all, from);
                });
              };
              const read = (page, from) => {
                page.querySelectorAll("a[href]").forEach((one) => follow(one.getAttribute("href"), from));
                [...page.forms].filter((form) => form.method === "get").forEach((form) => ask(form, from));
              };
              queue.push(...starts);
              read(document, location.pathname);
              const isNew = (path) => {
                const [address, query] = path.split("?");
                const kind = address + "?" + [...new Set(new URLSearchParams(query || "").keys())].sort();
                if (asked.has(path) || (kinds[kind] = (kinds[kind] || 0) + 1) > most) return false;
                asked.add(path);
                return true;
              };
              const load = async (path) => {
                const answer = await fetch(path, { headers: { Accept: "text/html" } });
                const type = answer.headers.get("content-type") || "";
                return { path, view: new URL(answer.url).pathname, status: answer.status, type,
                  text: /text|xml/.test(type) ? await answer.text() : "" };
              };
              while (queue.length) {
                const some = [];
                while (queue.length && some.length < atOnce) {
                  const path = queue.shift();
                  if (isNew(path)) some.push(load(path));
                }
                for (const one of await Promise.all(some)) {
                  found.push(one);
                  if (one.type.startsWith("text/html") && one.status === 200)
                    read(new DOMParser().parseFromString(one.text, "text/html"), one.view);
                }
              }
              return found;
            }""";

    /** Fills one text field after the other of each form of a page, then all empty ones at once, and sends each time. */
    private static final String TYPE = "async ([path, words, more]) => {" + FormScript.WORDS + """
              const load = async () => new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
              const fits = (field) => words.find((one) => field.maxLength < 0 || one.length <= field.maxLength) || words.at(-1);
              const sent = [];
              const send = async (at, chosen) => {
                const form = forms(await load())[at];
                const by = form && button(form);
                if (!by) return;
                const body = form.enctype.startsWith("multipart") ? new FormData() : new URLSearchParams();
                new FormData(form).forEach((value, name) => { if (typeof value === "string" || body instanceof FormData) body.append(name, value); });
                const fields = [...form.elements].filter(isText).filter(chosen);
                fields.forEach((field) => body.set(field.name, fits(field)));
                if (!fields.length) return;
                body.append(by.name, by.value);
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

    /**
     * One page, file or refusal that was reached.
     *
     * @param path what was asked for
     * @param view the address without its parameters that answered, which another one may have led to
     */
    record Reached(String path, String view, int status, String type, String text) {
        boolean isPage() {
            return status == 200 && type.startsWith("text/html");
        }

        /** Names of its forms that act: the page's address and the form's own. */
        Set<String> forms() {
            return FORM.matcher(text)
                    .results()
                    .map(form -> form.group(1))
                    .filter(form -> form.contains("method=\"post\""))
                    .flatMap(form -> ID.matcher(form).results().map(id -> id.group(1)))
                    .filter(id -> !id.equals("leave"))
                    .map(id -> view + " " + id)
                    .collect(Collectors.toSet());
        }
    }

    /** One form that was sent. */
    record Sent(String path, String field, int status, String headers, String text) {}

    /** Everything the links lead to, from where the page is and from the start. */
    static List<Reached> pages(Page page) {
        return pages(page, List.of("/home/today"));
    }

    /** @param starts paths to begin with, besides where the page is */
    static List<Reached> pages(Page page, List<String> starts) {
        return list(page.evaluate(PAGES, List.of(starts, OF_A_KIND, AT_ONCE))).stream()
                .map(one -> new Reached(
                        text(one, "path"), text(one, "view"), status(one), text(one, "type"), text(one, "text")))
                .toList();
    }

    /**
     * @param words of which each field gets the first that fits into it
     * @param more fields the form does not have
     */
    static List<Sent> type(Page page, String path, List<String> words, Map<String, String> more) {
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
