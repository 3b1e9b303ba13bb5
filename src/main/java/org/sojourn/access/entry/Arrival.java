package org.sojourn.access.entry;

/**
 * From where somebody asks to come in.
 *
 * @param userAgent as the browser names itself
 * @param address of the client
 * @param device the secret of the device cookie, or null
 */
public record Arrival(String userAgent, String address, String device) {}
