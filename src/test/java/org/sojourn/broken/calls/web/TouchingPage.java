package org.sojourn.broken.calls.web;

import org.sojourn.broken.calls.OpenEntity;

public class TouchingPage {
    OpenEntity touched;
}
