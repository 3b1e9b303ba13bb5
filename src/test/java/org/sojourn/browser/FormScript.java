package org.sojourn.browser;

/** What a form is, in the browser's own words, for scripts that look for forms: {@code forms}, {@code isText}, {@code button}. */
final class FormScript {
    /** To stand at the beginning of a function's body. The form that signs out is on every page and not one of them. */
    static final String WORDS = """
            const forms = (page) => [...page.forms].filter((form) => form.method === "post" && form.getAttribute("id") !== "leave");
            const isText = (field) => field.name && !field.disabled && (field.localName === "textarea"
              || field.localName === "input" && ["text", "search", "email", "url", "tel"].includes(field.type));
            const button = (form) => form.querySelector("button.btn-primary, input.btn-primary")
              || form.querySelector("button[type=submit][name], input[type=submit]");
            """;

    private FormScript() {}
}
