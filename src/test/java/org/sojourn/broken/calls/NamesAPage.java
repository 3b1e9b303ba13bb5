package org.sojourn.broken.calls;

import org.sojourn.broken.calls.web.TouchingPage;

final class NamesAPage {
    TouchingPage page;
}
