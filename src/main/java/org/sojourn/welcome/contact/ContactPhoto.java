package org.sojourn.welcome.contact;

public record ContactPhoto(String mediaType, byte[] content) {}
