package org.sojourn.broken.kitchen;

final class NoRoom {}
