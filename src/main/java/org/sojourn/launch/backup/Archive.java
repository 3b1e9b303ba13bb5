package org.sojourn.launch.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive somebody wants back. Nothing of it is used before all of it was looked at. */
final class Archive implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens the archive and compares every byte of it with its manifest. */
    static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new NotDone("There is no file " + file + "; nothing was changed.");
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw damaged(file, "it is not a whole ZIP file");
        }
        try {
            Archive archive = new Archive(file, zip, manifest(file, zip));
            archive.verify();
            return archive;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            zip.close();
            throw damaged(file, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) throw damaged(file, "its list of contents is missing");
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void verify() throws IOException {
        Set<String> unlisted = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(unlisted::add);
        unlisted.remove(Manifest.NAME);
        for (Manifest.Entry entry : manifest.entries()) {
            if (!unlisted.remove(entry.name())) throw damaged(file, entry.name() + " is missing");
            if (!isAsListed(entry)) throw damaged(file, entry.name() + " is not what it was");
        }
        if (!unlisted.isEmpty()) throw damaged(file, "it holds files that are not in its list: " + unlisted);
        for (Manifest.Table table : manifest.tables()) {
            if (zip.getEntry(path(table.name())) == null) throw damaged(file, table.name() + " is missing");
        }
    }

    private boolean isAsListed(Manifest.Entry entry) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(entry.name()), Fingerprint.sha256())) {
            long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            return bytes == entry.bytes()
                    && HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(entry.sha256());
        }
    }

    private static NotDone damaged(Path file, String why) {
        return new NotDone(
                "The archive " + file + " is damaged, so nothing was changed: " + why + ". Take another archive.");
    }

    static String path(String table) {
        return "tables/" + table + ".tsv";
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry));
    }

    BufferedReader rows(String table) throws IOException {
        return new BufferedReader(new InputStreamReader(open(path(table)), StandardCharsets.UTF_8));
    }

    boolean holds(String entry) {
        return zip.getEntry(entry) != null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
