package org.sojourn.correspondence;

import org.sojourn.correspondence.wording.WrittenLetter;

/**
 * A letter as the carrier takes it.
 *
 * @param key by which receiving programs know a duplicate: it becomes the Message-ID
 * @param address as the account has it; whether it is one is found out by sending
 */
record Envelope(String key, String address, String name, WrittenLetter letter) {}
