package org.sojourn.welcome.contact;

/**
 * @param version 0 where nothing was ever said
 * @param phone empty where there is none
 */
public record ContactRow(long accountId, int version, String phone, boolean hasPhoto) {}
