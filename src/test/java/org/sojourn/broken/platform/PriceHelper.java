package org.sojourn.broken.platform;

final class PriceHelper {}
